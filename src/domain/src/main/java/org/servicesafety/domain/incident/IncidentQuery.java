package org.servicesafety.domain.incident;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/**
 * Which incidents are asked for; a null filter lets all pass.
 *
 * @param bodies incidents in units of these bodies only; empty finds nothing
 * @param unit in this very unit
 * @param below in the unit at this place or below it
 * @param from on this day or later
 * @param to on this day or earlier
 */
public record IncidentQuery(
        Set<UnitId> bodies,
        @Nullable UnitId unit,
        @Nullable UnitPath below,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Outcome outcome,
        @Nullable Boolean onDuty,
        @Nullable String cause,
        @Nullable String activity) {

    public IncidentQuery {
        bodies = Set.copyOf(bodies);
    }
}
