package org.servicesafety.domain.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.table.Table.Correction;

/**
 * A plan in the form of Appendix 1 as a file has it.
 *
 * @param year in its title; null if there is none
 * @param content what stands above the table
 * @param heads of the seven columns as the file has them, in one line each; empty where a column is missing
 * @param rows the items: no heads, column numbers, section rows, empty rows
 * @param leftOut rows at the end that are taken for the signature
 */
public record PlanFile(
        @Nullable Integer year, PlanContent content, List<String> heads, List<Row> rows, List<Row> leftOut) {

    public PlanFile {
        heads = heads.stream().map(PlanFile::line).toList();
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A row of the file.
     *
     * @param number the file's own number of the row, its first being 1
     * @param section heading under which the row stands; null if there is none
     * @param cells the seven texts in the order of the form
     */
    public record Row(int number, @Nullable String section, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of a column. */
        public String cell(ItemColumn column) {
            return column.in(cells);
        }

        private Row mended(Map<Integer, String> values) {
            List<String> mended = new ArrayList<>(cells);
            values.forEach(mended::set);
            return new Row(number, section, mended);
        }
    }

    /** The head of a column as the file has it; null if it has none. */
    public @Nullable String head(ItemColumn column) {
        String head = column.in(heads);
        return head.isEmpty() ? null : head;
    }

    /**
     * The file with its cells mended, in order: the last correction of a cell holds. A row that was left out and
     * is mended is taken in: whoever mends it says that it is an item.
     *
     * @throws org.servicesafety.domain.fault.Invalid if a correction names a row or a column that is not there: {@code no-such-cell} on
     *     {@code corrections[n]}
     */
    public PlanFile corrected(List<Correction> corrections) {
        Set<Integer> numbers =
                Stream.concat(rows.stream(), leftOut.stream()).map(Row::number).collect(Collectors.toSet());
        Faults.Check check = Faults.check();
        IntStream.range(0, corrections.size())
                .filter(index -> column(corrections.get(index)) < 0
                        || !numbers.contains(corrections.get(index).row()))
                .forEach(index -> check.add("corrections[" + index + "]", "no-such-cell"));
        check.refuseIfAny();
        Map<Integer, Map<Integer, String>> byRow = corrections.stream()
                .collect(Collectors.groupingBy(
                        Correction::row, Collectors.toMap(this::column, Correction::value, (earlier, later) -> later)));
        Stream<Row> all = Stream.concat(rows.stream(), leftOut.stream().filter(row -> byRow.containsKey(row.number())));
        return new PlanFile(
                year,
                content,
                heads,
                all.map(row -> row.mended(byRow.getOrDefault(row.number(), Map.of())))
                        .sorted(Comparator.comparingInt(Row::number))
                        .toList(),
                leftOut.stream().filter(row -> !byRow.containsKey(row.number())).toList());
    }

    private int column(Correction correction) {
        String named = line(correction.column());
        return named.isEmpty() ? -1 : heads.indexOf(named);
    }

    private static String line(String head) {
        return head.strip().replaceAll("\\s+", " ");
    }
}
