package org.servicesafety.jira.load;

import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.table.Table;

/**
 * Recognises a file by the end of its name, or else by its media type, and reads its table. Faults on {@code file}: {@code file-empty},
 * {@code file-unreadable}, {@code not-utf-8}, {@code too-many-rows}, {@code too-many-columns}, {@code cell-too-long}.
 */
final class TableFile {

    static final String FIELD = "file";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TableFile() {}

    static Table read(Part file) {
        return table(isXlsx(file) ? XlsxRows.read(file.bytes().array()) : csv(file));
    }

    private static boolean isXlsx(Part file) {
        return ".xlsx".equals(file.ending()) || (file.ending().isEmpty() && file.isOfType(XLSX));
    }

    private static List<Table.Row> csv(Part file) {
        boolean csv = ".csv".equals(file.ending()) || (file.ending().isEmpty() && file.isOfType("text/csv"));
        if (!csv) {
            throw new UnsupportedType(file.ending());
        }
        return CsvRows.read(file.bytes());
    }

    /** The first row that is not empty holds the heads. */
    private static Table table(List<Table.Row> rows) {
        List<Table.Row> filled = rows.stream().filter(TableFile::isFilled).toList();
        Table.Row head = filled.stream().findFirst().orElseThrow(() -> fault("file-empty"));
        return new Table(head.number(), head.cells(), filled.subList(1, filled.size()));
    }

    private static boolean isFilled(Table.Row row) {
        return row.cells().stream().anyMatch(cell -> !cell.isBlank());
    }

    /** The cells as a row, unless there are more than the limits allow. */
    static Table.Row row(int number, List<String> cells) {
        refuseOver(Limits.ROWS, number, "too-many-rows");
        refuseOver(Limits.COLUMNS, cells.size(), "too-many-columns");
        Optional<String> tooLong =
                cells.stream().filter(cell -> cell.length() > Limits.CELL).findFirst();
        tooLong.ifPresent(cell -> refuseOver(Limits.CELL, cell.length(), "cell-too-long"));
        return new Table.Row(number, cells);
    }

    private static void refuseOver(int limit, int number, String code) {
        if (number > limit) {
            throw fault(code, limit);
        }
    }

    static Invalid fault(String code, Object... args) {
        return new Invalid(Fault.on(FIELD, code, args));
    }
}
