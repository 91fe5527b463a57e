package org.servicesafety.jira.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about the rows of a file that was to be loaded, as a workbook of one sheet, to be passed on to whoever wrote the
 * file. Every cell but the number of the row is text, whatever it begins with: a spreadsheet program computes nothing of it.
 */
public final class RemarkSheet {

    private static final double[] WIDTHS = {10, 34, 34, 16, 70};

    private RemarkSheet() {}

    /**
     * A line of the sheet.
     *
     * @param row of the file, its first being 1
     * @param column of the file; null where the whole row is meant
     * @param value what stands in that cell
     * @param weight whether it hinders
     * @param message what is wrong
     */
    public record Line(int row, @Nullable String column, @Nullable String value, String weight, String message) {}

    /**
     * The file.
     *
     * @param title of the sheet
     * @param heads of its five columns
     */
    public static byte[] of(String title, List<String> heads, List<Line> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "service-safety", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int at = 0; at < lines.size(); at++) {
                write(sheet, at + 1, lines.get(at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int at, Line line) {
        sheet.value(at, 0, line.row());
        String[] texts = {line.column(), line.value(), line.weight(), line.message()};
        for (int column = 1; column <= texts.length; column++) {
            String text = texts[column - 1];
            if (text != null) {
                sheet.value(at, column, text);
                sheet.style(at, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }
}
