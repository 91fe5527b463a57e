package org.servicesafety.domain.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/** The figures of one period by unit. */
final class PeriodFigures {

    private final Period period;
    private final YearMonth current;
    private final Map<UnitId, CaseCount> cases = new HashMap<>();
    private final Map<UnitId, StrengthSum> strengths = new HashMap<>();

    PeriodFigures(Period period, YearMonth current, List<CaseCount> cases, List<StrengthSum> strengths) {
        this.period = period;
        this.current = current;
        cases.stream()
                .filter(count -> count.period().equals(period))
                .forEach(count -> this.cases.put(count.unit(), count));
        strengths.stream()
                .filter(sum -> sum.period().equals(period))
                .forEach(sum -> this.strengths.put(sum.unit(), sum));
    }

    Period period() {
        return period;
    }

    Totals of(UnitId unit) {
        return Totals.of(cases.get(unit), strengths.get(unit));
    }

    Totals of(Collection<UnitPlace> units) {
        Totals totals = Totals.NONE;
        for (UnitPlace unit : units) {
            totals = totals.plus(of(unit.id()));
        }
        return totals;
    }

    Gaps gaps(Collection<UnitPlace> units) {
        List<UnitId> missing = new ArrayList<>();
        List<UnitId> partly = new ArrayList<>();
        for (UnitPlace unit : units) {
            StrengthSum known = strengths.get(unit.id());
            if (known == null && unit.existsIn(period)) {
                missing.add(unit.id());
            } else if (isPartlyKnown(unit, known)) {
                partly.add(unit.id());
            }
        }
        return new Gaps(missing, partly);
    }

    private boolean isPartlyKnown(UnitPlace unit, @Nullable StrengthSum known) {
        return known != null && known.monthsOver() < unit.monthsOver(period, current);
    }
}
