package org.servicesafety.domain.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.analysis.CaseCount;
import org.servicesafety.domain.analysis.SafetyFigures;
import org.servicesafety.domain.analysis.StrengthSum;
import org.servicesafety.domain.analysis.UnitPlace;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/** Cases and strengths told one by one. */
public final class FiguresInMemory implements SafetyFigures {

    private record Case(UnitId unit, LocalDate day, Outcome outcome, boolean onDuty, int people) {}

    private record Month(UnitId unit, YearMonth month) {}

    private final UnitsInMemory units;
    private final List<Case> cases = new ArrayList<>();
    private final Map<Month, Integer> strengths = new HashMap<>();

    public FiguresInMemory(UnitsInMemory units) {
        this.units = units;
    }

    public FiguresInMemory onDuty(String unit, String day, Outcome outcome, int people) {
        cases.add(new Case(units.id(unit), LocalDate.parse(day), outcome, true, people));
        return this;
    }

    public FiguresInMemory offDuty(String unit, String day, Outcome outcome, int people) {
        cases.add(new Case(units.id(unit), LocalDate.parse(day), outcome, false, people));
        return this;
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
