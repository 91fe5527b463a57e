package org.servicesafety.domain.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * Which plans are asked for.
 *
 * @param bodies plans of these bodies only; empty finds nothing
 * @param year planned year; null lets all pass
 */
public record PlanQuery(Set<UnitId> bodies, @Nullable Integer year) {

    public PlanQuery {
        bodies = Set.copyOf(bodies);
    }
}
