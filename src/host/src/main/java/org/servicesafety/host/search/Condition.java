package org.servicesafety.host.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL and what is bound to its marks; nothing that was typed is ever in the text. */
record Condition(String sql, List<Object> values) {
    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    static Condition joined(String word, List<Condition> parts) {
        List<Object> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.values));
        return new Condition(
                parts.stream().map(Condition::sql).collect(Collectors.joining(" " + word + " ", "(", ")")), all);
    }

    /** True where this is false or does not apply. */
    Condition negated() {
        return new Condition("(not coalesce(" + sql + ", false))", values);
    }
}
