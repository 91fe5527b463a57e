package org.servicesafety.domain.conclusion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/** Which analyses are asked for: of these bodies only (empty finds nothing), and of a period; null lets all pass. */
public record AnalysisQuery(Set<UnitId> bodies, @Nullable Period period) {

    public AnalysisQuery {
        bodies = Set.copyOf(bodies);
    }
}
