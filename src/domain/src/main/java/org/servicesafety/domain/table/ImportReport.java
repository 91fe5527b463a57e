package org.servicesafety.domain.table;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What became, or would become, of the rows of a file. If any is refused, nothing has been saved.
 *
 * @param rows number of data rows
 * @param accepted number of rows not refused, those with remarks included
 * @param items every data row in the order of the file, refused ones with what was understood
 * @param refused why rows are refused, by row
 * @param remarks what does not hinder, by row
 */
public record ImportReport<T>(int rows, int accepted, List<T> items, List<RowFault> refused, List<RowFault> remarks) {

    public ImportReport {
        items = List.copyOf(items);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /** Counts the rows; {@code rowOf} tells the number of an item's row. */
    public static <T> ImportReport<T> of(
            List<T> items, ToIntFunction<T> rowOf, List<RowFault> refused, List<RowFault> remarks) {
        Set<Integer> refusedRows = refused.stream().map(RowFault::row).collect(Collectors.toSet());
        long accepted = items.stream()
                .filter(item -> !refusedRows.contains(rowOf.applyAsInt(item)))
                .count();
        return new ImportReport<>(items.size(), (int) accepted, items, refused, remarks);
    }

    public boolean isAccepted() {
        return refused.isEmpty();
    }
}
