package org.servicesafety.domain.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.rulebook.FigureLimits;
import org.servicesafety.domain.statistics.Verdict;
import org.servicesafety.domain.unit.UnitId;

/** The rule by which a unit is called unfavourable: any one reason is enough, and none outweighs another. */
final class ReasonsOf {

    private final Funnel funnel;
    private final Map<UnitId, Integer> violations;
    private final Map<UnitId, Integer> missedCoverage;
    private final FigureLimits limits;

    ReasonsOf(
            Funnel funnel, Map<UnitId, Integer> violations, Map<UnitId, Integer> missedCoverage, FigureLimits limits) {
        this.funnel = funnel;
        this.violations = violations;
        this.missedCoverage = missedCoverage;
        this.limits = limits;
    }

    UnitState of(UnitPlace unit) {
        UnitState.Point deaths = funnel.point(unit, Indicator.DEATHS);
        UnitState.Point injuries = funnel.point(unit, Indicator.INJURIES);
        List<Reason> reasons = new ArrayList<>();
        if (deaths.count() > 0) {
            reasons.add(new Reason(Reason.Code.DEATH_ON_DUTY, Indicator.DEATHS, deaths.count()));
        }
        addOfRate(reasons, unit, Indicator.DEATHS, deaths);
        addOfRate(reasons, unit, Indicator.INJURIES, injuries);
        int weighing = violations.getOrDefault(unit.id(), 0);
        if (weighing > limits.violationsOver()) {
            reasons.add(new Reason(Reason.Code.VIOLATIONS, null, weighing));
        }
        int missed = missedCoverage.getOrDefault(unit.id(), 0);
        if (missed >= limits.coverageMissed()) {
            reasons.add(new Reason(Reason.Code.COVERAGE, null, missed));
        }
        reasons.sort(Comparator.comparing(Reason::code));
        return new UnitState(unit, deaths, injuries, reasons);
    }

    private void addOfRate(List<Reason> reasons, UnitPlace unit, Indicator indicator, UnitState.Point point) {
        if (point.isAbove998()) {
            reasons.add(new Reason(Reason.Code.ABOVE_998, indicator, point.count()));
        }
        if (point.isAbove95() && funnel.pointBefore(unit, indicator).isAbove95()) {
            reasons.add(new Reason(Reason.Code.ABOVE_95_TWICE, indicator, point.count()));
        }
        // without a case there is nothing that could have risen
        if (point.count() > 0 && funnel.change(unit, indicator).verdict() == Verdict.RISE) {
            reasons.add(new Reason(Reason.Code.RISE, indicator, point.count()));
        }
    }
}
