package org.servicesafety.jira.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of a statement with their values, joined by AND. The conditions are constants of the program; what people type is only
 * ever a value behind a question mark.
 */
public final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Filter() {}

    /** Lets every row pass. */
    public static Filter all() {
        return new Filter();
    }

    /** Adds a condition with one question mark for each value. */
    public Filter and(String condition, Object... given) {
        conditions.add(condition);
        Collections.addAll(values, given);
        return this;
    }

    /** Adds the condition unless the value is null, which lets all pass. */
    public Filter andIf(@Nullable Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** The column has one of the values; none at all lets no row pass. */
    public Filter among(String column, Collection<?> given) {
        if (given.isEmpty()) {
            return and("1 = 0");
        }
        conditions.add(column + " IN (" + String.join(", ", Collections.nCopies(given.size(), "?")) + ")");
        values.addAll(given);
        return this;
    }

    /** {@code WHERE ...}, or nothing if every row passes. */
    String where() {
        return conditions.isEmpty() ? "" : "WHERE " + conditions();
    }

    /** The conditions alone, empty if there are none. */
    public String conditions() {
        return String.join(" AND ", conditions);
    }

    /** One value for each question mark, in order. */
    public List<Object> values() {
        return List.copyOf(values);
    }
}
