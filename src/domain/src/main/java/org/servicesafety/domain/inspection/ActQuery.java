package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/**
 * Which acts are asked for; a null filter lets all pass.
 *
 * @param bodies acts of these bodies only; empty finds nothing
 * @param unit acts on the unit at this place and on all below it
 * @param from the control ended on this day or later
 * @param to the control ended on this day or earlier
 * @param keepingOver on this day their keeping is over and they are not disposed of: what the list for disposal names (clause 15)
 * @param reportLate on this day their report on elimination is late: none was given, and the last timely day is over
 */
public record ActQuery(
        Set<UnitId> bodies,
        @Nullable UnitPath unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ActState state,
        @Nullable LocalDate keepingOver,
        @Nullable LocalDate reportLate) {

    public ActQuery {
        bodies = Set.copyOf(bodies);
    }
}
