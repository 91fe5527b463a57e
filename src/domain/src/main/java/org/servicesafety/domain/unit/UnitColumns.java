package org.servicesafety.domain.unit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.table.Columns;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;

/** Columns of a file of units and the fields that they fill. */
final class UnitColumns {

    private static final Columns COLUMNS = new Columns(
            Map.ofEntries(
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
                    Map.entry("succeeds", "succeeds")),
            List.of("code", "kind", "level", "parent", "valid_from"));

    private static final Map<String, String> OF_SEVERAL = Map.of("name", "name_ru", "parentId", "parent");

    private UnitColumns() {}

    /** Fields of a row. */
    static Form fields(Table table, Table.Row row) {
        return COLUMNS.fields(table, row);
    }

    /** Head of the column that fills the field; null for the row as a whole. */
    static @Nullable String column(@Nullable String field) {
        return field != null && OF_SEVERAL.containsKey(field) ? OF_SEVERAL.get(field) : COLUMNS.column(field);
    }

    /** Columns that the file must have and lacks, and those that stand in it twice. */
    static List<RowFault> faults(Table table) {
        return COLUMNS.faults(table);
    }

    /** Columns that nobody reads. */
    static List<RowFault> remarks(Table table) {
        return COLUMNS.remarks(table);
    }
}
