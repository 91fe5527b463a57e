package org.servicesafety.domain.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;

/** Columns of a file of units and the fields that they fill. */
final class UnitColumns {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("code", "code"),
            Map.entry("name_kk", "name.kk"),
            Map.entry("name_ru", "name.ru"),
            Map.entry("name_en", "name.en"),
            Map.entry("kind", "kind"),
            Map.entry("level", "level"),
            Map.entry("parent", "parent"),
            Map.entry("project_key", "projectKey"),
            Map.entry("valid_from", "validFrom"),
            Map.entry("valid_to", "validTo"),
            Map.entry("succeeds", "succeeds"));
    private static final List<String> NEEDED = List.of("code", "kind", "level", "parent", "valid_from");
    private static final Map<String, String> COLUMNS = columns();

    private UnitColumns() {}

    /** Fields of a row. */
    static Form fields(Table table, Table.Row row) {
        Map<String, String> fields = new HashMap<>();
        table.form(row).values().forEach((head, text) -> fields.put(FIELDS.getOrDefault(head, "?" + head), text));
        return new Form(fields);
    }

    /** Head of the column that fills the field; null for the row as a whole. */
    static @Nullable String column(@Nullable String field) {
        return field == null ? null : COLUMNS.getOrDefault(field, field);
    }

    /** Columns that the file must have and lacks, and those that stand in it twice. */
    static List<RowFault> faults(Table table) {
        Set<String> heads = Set.copyOf(table.heads());
        Stream<RowFault> missing = NEEDED.stream()
                .filter(column -> !heads.contains(column))
                .map(column -> new RowFault(table.headRow(), column, Fault.on(column, "column-missing")));
        return Stream.concat(missing, repeated(table)).toList();
    }

    /** Columns that nobody reads. */
    static List<RowFault> remarks(Table table) {
        return table.heads().stream()
                .filter(head -> !head.isEmpty() && !FIELDS.containsKey(head))
                .map(head -> new RowFault(table.headRow(), head, Fault.on(head, "column-unknown")))
                .toList();
    }

    private static Stream<RowFault> repeated(Table table) {
        return FIELDS.keySet().stream()
                .filter(column -> table.heads().stream().filter(column::equals).count() > 1)
                .sorted()
                .map(column -> new RowFault(table.headRow(), column, Fault.on(column, "column-repeated")));
    }

    private static Map<String, String> columns() {
        Map<String, String> columns =
                FIELDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        columns.put("name", "name_ru");
        columns.put("parentId", "parent");
        return Map.copyOf(columns);
    }
}
