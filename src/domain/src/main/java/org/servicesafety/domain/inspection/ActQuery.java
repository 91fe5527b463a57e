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
 */
public record ActQuery(
        Set<UnitId> bodies,
        @Nullable UnitPath unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ActState state) {

    public ActQuery {
        bodies = Set.copyOf(bodies);
    }
}
