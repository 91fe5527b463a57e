package org.servicesafety.domain.strength;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * The strength of a unit in a month.
 *
 * @param servicemen average number of servicemen of the unit itself, units below it not included, {@link #LEAST} to {@link #MOST}; null
 *     where it is not known, which is not the same as 0
 */
public record MonthlyStrength(UnitId unit, YearMonth month, @Nullable Integer servicemen) {

    public static final int LEAST = 0;

    /** More than any unit has; a larger number is a slip of the pen. */
    public static final int MOST = 1_000_000;
}
