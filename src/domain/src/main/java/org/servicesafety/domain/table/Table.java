package org.servicesafety.domain.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;

/**
 * A table as a file has it.
 *
 * @param headRow number of the row with the heads of the columns; the file's first row is 1
 * @param heads heads of the columns, in order
 * @param rows data rows only: no heads, no empty rows
 */
public record Table(int headRow, List<String> heads, List<Row> rows) {

    public Table {
        heads = heads.stream().map(String::strip).toList();
        rows = List.copyOf(rows);
    }

    /**
     * A row of the file.
     *
     * @param number the file's own number of the row, its first being 1
     * @param cells texts in the order of the heads; a short row lacks its last ones
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell mended without touching the file. */
    public record Correction(int row, String column, String value) {}

    /** The texts of a row by the heads of their columns. */
    public Form form(Row row) {
        int width = Math.min(heads.size(), row.cells().size());
        return new Form(IntStream.range(0, width)
                .boxed()
                .collect(Collectors.toMap(heads::get, row.cells()::get, (first, again) -> first)));
    }

    /** The text that stands in a cell, empty where a short row lacks it; null where there is no such row or column. */
    public @Nullable String cell(int row, String column) {
        int at = heads.indexOf(column);
        return at < 0
                ? null
                : rows.stream()
                        .filter(one -> one.number() == row)
                        .findFirst()
                        .map(one -> at < one.cells().size() ? one.cells().get(at) : "")
                        .orElse(null);
    }

    /**
     * The table with its cells mended, in order: the last correction of a cell holds.
     *
     * @throws org.servicesafety.domain.fault.Invalid if a correction names a row or a column that is not there: {@code no-such-cell} on
     *     {@code corrections[n]}
     */
    public Table corrected(List<Correction> corrections) {
        Faults.Check check = Faults.check();
        IntStream.range(0, corrections.size())
                .filter(index -> !has(corrections.get(index)))
                .forEach(index -> check.add("corrections[" + index + "]", "no-such-cell"));
        check.refuseIfAny();
        return new Table(
                headRow,
                heads,
                rows.stream().map(row -> corrected(row, corrections)).toList());
    }

    private boolean has(Correction correction) {
        return heads.contains(correction.column()) && rows.stream().anyMatch(row -> row.number() == correction.row());
    }

    private Row corrected(Row row, List<Correction> corrections) {
        List<String> cells = IntStream.range(0, heads.size())
                .mapToObj(column -> cell(row, column, corrections))
                .toList();
        return new Row(row.number(), cells);
    }

    private String cell(Row row, int column, List<Correction> corrections) {
        String asItWas = column < row.cells().size() ? row.cells().get(column) : "";
        return corrections.stream()
                .filter(correction ->
                        correction.row() == row.number() && correction.column().equals(heads.get(column)))
                .map(Correction::value)
                .reduce(asItWas, (earlier, later) -> later);
    }
}
