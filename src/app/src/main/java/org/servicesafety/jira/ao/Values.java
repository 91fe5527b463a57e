package org.servicesafety.jira.ao;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/** How values of the domain lie in columns. */
final class Values {

    private Values() {}

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static <E extends Enum<E>> @Nullable E choice(@Nullable String name, Class<E> type) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static int key(UnitId id) {
        return Math.toIntExact(id.value());
    }

    static @Nullable Integer keyOrNull(@Nullable UnitId id) {
        return id == null ? null : key(id);
    }

    /** A text that was left empty is no text: one of the databases cannot tell the two apart. */
    static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
