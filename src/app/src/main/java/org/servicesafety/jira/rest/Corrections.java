package org.servicesafety.jira.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.table.Table;

/** Reads the cells mended without touching the file: {@code [{row, column, value}]}. */
final class Corrections {

    private static final String LIST = "corrections";
    private static final Shape SHAPE =
            Shape.of().objects(LIST, Shape.of().numbers("row").texts("column").words("value"));
    private static final int LONGEST = 32_767;

    private Corrections() {}

    static List<Table.Correction> read(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        Form form = Flattened.form(
                JsonNodeFactory.instance.objectNode().set(LIST, Json.read(json.getBytes(StandardCharsets.UTF_8))),
                SHAPE);
        Faults.Check check = Faults.check().add(form.misread());
        List<Draft> drafts = new FormReader(form, check).each(LIST, Draft::read);
        check.refuseIfAny();
        return drafts.stream().map(Draft::correction).toList();
    }

    private record Draft(@Nullable Long row, @Nullable String column, @Nullable String value) {

        static Draft read(FormReader part) {
            part.require("row", "column");
            return new Draft(part.number("row"), part.text("column", LONGEST), part.text("value", LONGEST));
        }

        Table.Correction correction() {
            return new Table.Correction(
                    (int) Math.max(0, Math.min(Objects.requireNonNull(row), Integer.MAX_VALUE)),
                    Objects.requireNonNull(column),
                    Objects.requireNonNullElse(value, ""));
        }
    }
}
