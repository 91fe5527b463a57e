package org.servicesafety.domain.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.unit.UnitId;

/** The figures of a period of each unit with all below it, summed up the tree at once. */
final class UnitRollUp {

    private final Map<UnitId, Totals> sums = new HashMap<>();

    UnitRollUp(PeriodFigures figures, Collection<UnitPlace> units) {
        for (UnitPlace unit : units) {
            Totals own = figures.of(unit.id());
            if (!own.equals(Totals.NONE)) {
                unit.path().ids().forEach(id -> sums.merge(id, own, Totals::plus));
            }
        }
    }

    Totals of(UnitId unit) {
        return sums.getOrDefault(unit, Totals.NONE);
    }

    /** With the figures of other units, taken one by one. */
    Totals with(UnitId unit, List<UnitPlace> others, PeriodFigures figures) {
        return of(unit).plus(figures.of(others));
    }
}
