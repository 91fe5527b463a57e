package org.servicesafety.domain.analysis;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/**
 * Where a unit stands and when, as figures need it.
 *
 * @param body to which it belongs; itself if it is one
 * @param succeeds the unit whose place it took
 */
public record UnitPlace(UnitId id, UnitPath path, UnitId body, Existence existence, @Nullable UnitId succeeds) {

    boolean existsIn(Period period) {
        return existence.onAnyDay(period.firstDay(), period.lastDay());
    }

    /** In how many months of the period that are over, the given one being the first that is not, it exists on a day at least. */
    int monthsOver(Period period, YearMonth current) {
        return (int) period.months().stream()
                .filter(month -> month.isBefore(current))
                .filter(month -> existence.onAnyDay(month.atDay(1), month.atEndOfMonth()))
                .count();
    }
}
