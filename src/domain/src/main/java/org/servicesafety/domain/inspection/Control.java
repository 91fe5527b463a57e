package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When and of what the control was.
 *
 * @param startedOn first day, inclusive; null while a draft does not say
 * @param endedOn last day, inclusive: it decides the quarter (clause 13) and begins the keeping (clause 15)
 * @param areas areas that it served (clause 12)
 */
public record Control(@Nullable LocalDate startedOn, @Nullable LocalDate endedOn, Set<ControlArea> areas) {

    public static final Control NOT_YET = new Control(null, null, Set.of());

    public Control {
        areas = Set.copyOf(areas);
    }

    /** With the other's days where this one has none. */
    Control orDaysOf(Control other) {
        return new Control(
                startedOn == null ? other.startedOn : startedOn, endedOn == null ? other.endedOn : endedOn, areas);
    }
}
