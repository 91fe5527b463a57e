package org.servicesafety.domain.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * The units below one unit by the state of their safety.
 *
 * @param today the day of the data
 * @param deathsPerThousand the coefficient of the unit and all below it, the middle of the funnel; null where no strength is known
 * @param injuriesPerThousand the same for injuries
 * @param unfavourable how many units have a reason
 * @param units the worst first
 */
public record Unfavourable(
        UnitId unit,
        Period period,
        LocalDate today,
        @Nullable Double deathsPerThousand,
        @Nullable Double injuriesPerThousand,
        int unfavourable,
        Page<UnitState> units) {}
