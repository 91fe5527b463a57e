package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;

/**
 * Which violations of signed acts are asked for; a null filter lets all pass.
 *
 * @param bodies of acts of these bodies only; empty finds nothing
 * @param place found in these units
 * @param statuses in one of these; never empty
 * @param from the control ended on this day or later
 * @param to the control ended on this day or earlier
 */
public record ViolationQuery(
        Set<UnitId> bodies,
        @Nullable Place place,
        Set<ViolationStatus> statuses,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /**
     * Some units of the tree: those at or below a unit; without the subtree the unit alone or, of a body, its own units.
     */
    public record Place(Unit unit, boolean subtree) {}

    public ViolationQuery {
        bodies = Set.copyOf(bodies);
        statuses = Set.copyOf(statuses);
    }
}
