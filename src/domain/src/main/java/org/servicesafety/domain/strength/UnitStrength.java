package org.servicesafety.domain.strength;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.servicesafety.domain.unit.Unit;

/**
 * The strength of a unit over some months.
 *
 * @param range the months asked for
 * @param months number of servicemen by month; a month that is not known is not among them
 */
public record UnitStrength(Unit unit, MonthRange range, SortedMap<YearMonth, Integer> months) {

    public UnitStrength {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }
}
