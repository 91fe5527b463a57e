package org.servicesafety.jira.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The register of acts as a workbook of one sheet. What people typed is written as text and as nothing else: a cell that begins with
 * {@code =, +, -, @} or a tab is no formula in it.
 */
public final class ActRegister {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DAY = "dd.mm.yyyy";
    private static final double MARGIN = 2;
    private static final double WIDEST = 60;

    private ActRegister() {}

    /** A column: its head, how wide it is in characters, and what it has of a row: a text, a day, a number or nothing. */
    public record Column<T>(String head, double width, Function<T, @Nullable Object> value) {}

    /**
     * The workbook.
     *
     * @param name of the sheet
     */
    public static <T> byte[] workbook(String name, List<Column<T>> columns, List<T> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Service Safety for Jira", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            head(sheet, columns);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    write(sheet, row + 1, column, columns.get(column).value().apply(rows.get(row)));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static <T> void head(Worksheet sheet, List<Column<T>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).head());
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, Math.min(columns.get(column).width() + MARGIN, WIDEST));
        }
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
            sheet.style(row, column).format("@").wrapText(true).set();
        }
    }
}
