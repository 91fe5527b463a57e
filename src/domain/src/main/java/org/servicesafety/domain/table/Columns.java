package org.servicesafety.domain.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.form.Form;

/** Columns of one kind of file and the fields that they fill. */
public final class Columns {

    private final Map<String, String> fields;
    private final Map<String, String> heads;
    private final List<String> needed;

    /**
     * Columns.
     *
     * @param fields field by the head of its column
     * @param needed heads that no file may lack
     */
    public Columns(Map<String, String> fields, List<String> needed) {
        this.fields = Map.copyOf(fields);
        this.heads = fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        this.needed = List.copyOf(needed);
    }

    /** Fields of a row; what stands in a column that nobody reads is under a name that no field has. */
    public Form fields(Table table, Table.Row row) {
        Map<String, String> read = new HashMap<>();
        table.form(row).values().forEach((head, text) -> read.put(fields.getOrDefault(head, "?" + head), text));
        return new Form(read);
    }

    /** Head of the column that fills the field, the field itself where there is none; null for the row as a whole. */
    public @Nullable String column(@Nullable String field) {
        return field == null ? null : heads.getOrDefault(field, field);
    }

    /** Columns that the file must have and lacks, and those that stand in it twice. */
    public List<RowFault> faults(Table table) {
        Set<String> present = Set.copyOf(table.heads());
        Stream<RowFault> missing = needed.stream()
                .filter(column -> !present.contains(column))
                .map(column -> new RowFault(table.headRow(), column, Fault.on(column, "column-missing")));
        return Stream.concat(missing, repeated(table)).toList();
    }

    /** Columns that nobody reads. */
    public List<RowFault> remarks(Table table) {
        return table.heads().stream()
                .filter(head -> !head.isEmpty() && !fields.containsKey(head))
                .map(head -> new RowFault(table.headRow(), head, Fault.on(head, "column-unknown")))
                .toList();
    }

    private Stream<RowFault> repeated(Table table) {
        return fields.keySet().stream()
                .filter(column -> table.heads().stream().filter(column::equals).count() > 1)
                .sorted()
                .map(column -> new RowFault(table.headRow(), column, Fault.on(column, "column-repeated")));
    }
}
