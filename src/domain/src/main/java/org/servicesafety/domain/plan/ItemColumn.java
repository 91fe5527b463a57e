package org.servicesafety.domain.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of Appendix 1 in their order. */
public enum ItemColumn {
    NUMBER,
    ACTIVITY,
    RESPONSIBLE,
    MONITOR,
    TERM,
    FORM,
    /** The mark of completion, which a draft does not have. */
    MARK;

    private static final List<ItemColumn> ORDER = List.of(values());

    /** The number on paper, from 1. */
    int number() {
        return ORDER.indexOf(this) + 1;
    }

    /** The text of this column among the seven. */
    String in(List<String> cells) {
        return cells.get(number() - 1);
    }

    /** The column of a field of an item, as {@code term.text}. */
    static Optional<ItemColumn> of(@Nullable String field) {
        String outer = field == null ? "" : field.split("\\.", 2)[0];
        return Arrays.stream(values())
                .filter(column -> column.field().equals(outer))
                .findFirst();
    }

    /** The name that the column has among the fields of an item. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
