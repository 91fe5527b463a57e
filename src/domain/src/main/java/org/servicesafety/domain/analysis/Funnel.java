package org.servicesafety.domain.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.statistics.RateChange;
import org.servicesafety.domain.unit.UnitPath;

/** The coefficients of units with all below them, around that of all together: in a period, the one before it, and that of last year. */
final class Funnel {

    private final List<UnitPlace> units;
    private final Succession succession;
    private final PeriodFigures lastYear;
    private final UnitRollUp now;
    private final UnitRollUp before;
    private final UnitRollUp ofLastYear;
    private final Totals allNow;
    private final Totals allBefore;
    private final List<UnitPlace> successors;

    Funnel(
            List<UnitPlace> units,
            Succession succession,
            PeriodFigures now,
            PeriodFigures before,
            PeriodFigures lastYear,
            UnitPath place) {
        this.units = units.stream().filter(unit -> place.holds(unit.path())).toList();
        this.succession = succession;
        this.lastYear = lastYear;
        this.now = new UnitRollUp(now, this.units);
        this.before = new UnitRollUp(before, this.units);
        this.ofLastYear = new UnitRollUp(lastYear, this.units);
        this.allNow = now.of(this.units);
        this.allBefore = before.of(this.units);
        this.successors =
                this.units.stream().filter(unit -> unit.succeeds() != null).toList();
    }

    /** The units at the place and below it, in the order in which they were given. */
    List<UnitPlace> units() {
        return units;
    }

    /** The middle of the funnel per 1,000; null where no strength is known. */
    @Nullable
    Double overall(Indicator indicator) {
        return allNow.rate(indicator).perThousand();
    }

    UnitState.Point point(UnitPlace unit, Indicator indicator) {
        return point(now.of(unit.id()), indicator, overall(indicator));
    }

    /** The point of the period before. */
    UnitState.Point pointBefore(UnitPlace unit, Indicator indicator) {
        return point(before.of(unit.id()), indicator, allBefore.rate(indicator).perThousand());
    }

    private static UnitState.Point point(Totals totals, Indicator indicator, @Nullable Double middle) {
        return new UnitState.Point(totals.counted().onDuty(indicator), totals.rate(indicator), middle);
    }

    /** The change against last year, where the unit counts with what it succeeds. */
    RateChange change(UnitPlace unit, Indicator indicator) {
        List<UnitPlace> inside = successors.stream()
                .filter(successor -> unit.path().holds(successor.path()))
                .toList();
        List<UnitPlace> others = inside.isEmpty() ? List.of() : succession.before(unit.path(), inside);
        Totals earlier = ofLastYear.with(unit.id(), others, lastYear);
        return RateChange.between(earlier.rate(indicator), now.of(unit.id()).rate(indicator));
    }
}
