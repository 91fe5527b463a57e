package org.servicesafety.domain.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.CaseCount;
import org.servicesafety.domain.analysis.CaseGroup;
import org.servicesafety.domain.analysis.GroupedFigures;
import org.servicesafety.domain.analysis.InjuryCount;
import org.servicesafety.domain.analysis.SafetyFigures;
import org.servicesafety.domain.analysis.StrengthSum;
import org.servicesafety.domain.analysis.UnitPlace;
import org.servicesafety.domain.analysis.ViolationGroup;
import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/** Cases, strengths and violations told one by one. */
public final class FiguresInMemory implements SafetyFigures, GroupedFigures {

    private record Case(
            UnitId unit,
            LocalDate day,
            Outcome outcome,
            boolean onDuty,
            int people,
            InjuryKind kind,
            String cause,
            String activity) {}

    private record Violation(UnitId unit, LocalDate day, @Nullable String kind, ControlArea area, boolean repeated) {}

    private record Month(UnitId unit, YearMonth month) {}

    private final UnitsInMemory units;
    private final List<Case> cases = new ArrayList<>();
    private final Map<Month, Integer> strengths = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    public FiguresInMemory(UnitsInMemory units) {
        this.units = units;
    }

    public FiguresInMemory onDuty(String unit, String day, Outcome outcome, int people) {
        return caused(unit, day, outcome, InjuryKind.INJURY, "OTHER", "WORK", people);
    }

    public FiguresInMemory offDuty(String unit, String day, Outcome outcome, int people) {
        cases.add(new Case(
                units.id(unit), LocalDate.parse(day), outcome, false, people, InjuryKind.INJURY, "OTHER", "LEAVE"));
        return this;
    }

    /** On duty; the kind is passed over for deaths. */
    public FiguresInMemory caused(
            String unit, String day, Outcome outcome, InjuryKind kind, String cause, String activity, int people) {
        cases.add(new Case(units.id(unit), LocalDate.parse(day), outcome, true, people, kind, cause, activity));
        return this;
    }

    /** A violation found by a control that ended on the day. */
    public FiguresInMemory violation(String unit, String day, @Nullable String kind, boolean repeated) {
        violations.add(new Violation(units.id(unit), LocalDate.parse(day), kind, ControlArea.STATE_OF_WORK, repeated));
        return this;
    }

    /** Forgets the last case, as if its record were deleted. */
    public FiguresInMemory withdrawn() {
        cases.remove(cases.size() - 1);
        return this;
    }

    @Override
    public List<CaseGroup> cases(Map<Period, ? extends Collection<UnitPath>> places) {
        List<CaseGroup> groups = new ArrayList<>();
        places.forEach((period, at) -> cases.stream()
                .filter(one -> one.onDuty
                        && period.contains(one.day)
                        && isAt(units.find(one.unit).orElseThrow(), at))
                .forEach(one -> groups.add(new CaseGroup(
                        period, one.outcome, one.cause, one.activity, YearMonth.from(one.day), one.people))));
        return groups;
    }

    @Override
    public List<InjuryCount> injuries(Map<Period, ? extends Collection<UnitPath>> places) {
        List<InjuryCount> counts = new ArrayList<>();
        places.forEach((period, at) -> cases.stream()
                .filter(one -> one.onDuty && one.outcome == Outcome.INJURY)
                .filter(one ->
                        period.contains(one.day) && isAt(units.find(one.unit).orElseThrow(), at))
                .forEach(one -> counts.add(new InjuryCount(one.unit, period, one.kind, one.people))));
        return counts;
    }

    @Override
    public List<ViolationGroup> violations(Map<Period, ? extends Collection<UnitPath>> places) {
        List<ViolationGroup> groups = new ArrayList<>();
        places.forEach((period, at) -> violations.stream()
                .filter(one ->
                        period.contains(one.day) && isAt(units.find(one.unit).orElseThrow(), at))
                .forEach(one ->
                        groups.add(new ViolationGroup(one.unit, period, one.kind, one.area, 1, one.repeated ? 1 : 0))));
        return groups;
    }

    /** The same strength from one month to another, both inclusive. */
    public FiguresInMemory strength(String unit, String from, String to, int servicemen) {
        for (YearMonth month = YearMonth.parse(from);
                !month.isAfter(YearMonth.parse(to));
                month = month.plusMonths(1)) {
            strengths.put(new Month(units.id(unit), month), servicemen);
        }
        return this;
    }

    @Override
    public List<UnitPlace> units(Collection<UnitPath> places) {
        return units.all().stream()
                .filter(unit -> isAt(unit, places))
                .map(unit -> new UnitPlace(unit.id(), unit.path(), unit.body(), unit.existence(), unit.succeeds()))
                .toList();
    }

    @Override
    public List<CaseCount> cases(Collection<UnitPath> places, Collection<Period> periods) {
        List<CaseCount> counts = new ArrayList<>();
        for (Period period : periods) {
            for (UnitPlace unit : units(places)) {
                counts.add(new CaseCount(
                        unit.id(),
                        period,
                        people(unit.id(), period, Outcome.DEATH, true),
                        people(unit.id(), period, Outcome.INJURY, true),
                        people(unit.id(), period, Outcome.DEATH, false),
                        people(unit.id(), period, Outcome.INJURY, false)));
            }
        }
        return counts;
    }

    private int people(UnitId unit, Period period, Outcome outcome, boolean onDuty) {
        return cases.stream()
                .filter(one -> one.unit.equals(unit) && period.contains(one.day))
                .filter(one -> one.outcome == outcome && one.onDuty == onDuty)
                .mapToInt(Case::people)
                .sum();
    }

    @Override
    public List<StrengthSum> strengths(Collection<UnitPath> places, Collection<Period> periods, YearMonth current) {
        List<StrengthSum> sums = new ArrayList<>();
        for (Period period : periods) {
            for (UnitPlace unit : units(places)) {
                List<YearMonth> known = period.months().stream()
                        .filter(month -> strengths.containsKey(new Month(unit.id(), month)))
                        .toList();
                if (!known.isEmpty()) {
                    sums.add(new StrengthSum(
                            unit.id(),
                            period,
                            known.size(),
                            (int) known.stream()
                                    .filter(month -> month.isBefore(current))
                                    .count(),
                            known.stream()
                                    .mapToLong(month -> strengths.get(new Month(unit.id(), month)))
                                    .sum()));
                }
            }
        }
        return sums;
    }

    private static boolean isAt(Unit unit, Collection<UnitPath> places) {
        return places.stream().anyMatch(place -> place.holds(unit.path()));
    }
}
