package org.servicesafety.jira.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.table.Table;

/** Rows of the first sheet of an .xlsx file; a day as the text {@code 2026-11-23}, of a formula the value last computed. */
public final class XlsxRows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int BUFFER = 64 * 1024;

    private XlsxRows() {}

    /**
     * The rows in their order, empty ones included where the file has them.
     *
     * @throws org.servicesafety.domain.fault.Invalid {@code file-unreadable, too-many-rows, too-many-columns, cell-too-long}
     * @throws TooLarge if the file unfolds beyond all measure
     */
    public static List<Table.Row> read(byte[] bytes) {
        refuseBomb(bytes);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows(rows.iterator());
        } catch (Invalid refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // on a workbook that breaks the rules of its format the reader stumbles in ways that it does not name
            throw TableFile.fault("file-unreadable");
        }
    }

    private static List<Table.Row> rows(Iterator<Row> given) {
        List<Table.Row> rows = new ArrayList<>();
        while (given.hasNext()) {
            Row row = given.next();
            if (row.getRowNum() < 1) {
                throw TableFile.fault("file-unreadable");
            }
            rows.add(TableFile.row(row.getRowNum(), cells(row)));
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > Limits.COLUMNS) {
            throw TableFile.fault("too-many-columns", Limits.COLUMNS);
        }
        return IntStream.range(0, row.getCellCount())
                .mapToObj(
                        index -> row.getOptionalCell(index).map(XlsxRows::text).orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? cell.asDate().toLocalDate().toString() : number(cell.asNumber());
        }
        return orEmpty(cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Formats that office programs have built in for days, or one of the author's that speaks of years or days. */
    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = orEmpty(cell.getDataFormatString()).toLowerCase(Locale.ROOT);
        boolean builtIn = id != null && ((id >= 14 && id <= 17) || id == 22);
        return builtIn || format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches(".*[yd].*");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A few kilobytes can unfold to terabytes: look before anybody keeps it all in memory. */
    private static void refuseBomb(byte[] bytes) {
        byte[] buffer = new byte[BUFFER];
        long unfolded = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                unfolded = unfold(zip, entry, buffer, unfolded);
            }
        } catch (IOException e) {
            throw TableFile.fault("file-unreadable");
        }
    }

    private static long unfold(ZipFile zip, ZipArchiveEntry entry, byte[] buffer, long before) throws IOException {
        long unfolded = before;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unfolded += read;
                refuseOver(unfolded);
            }
        }
        return unfolded;
    }

    private static void refuseOver(long unfolded) {
        if (unfolded > Limits.UNFOLDED) {
            throw new TooLarge("unfolded");
        }
    }
}
