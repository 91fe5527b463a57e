package org.servicesafety.jira.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/** Values of the domain as JSON has them: days and names as texts, ids as numbers, null for what is not there. */
final class Plain {

    private Plain() {}

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static @Nullable Long id(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
