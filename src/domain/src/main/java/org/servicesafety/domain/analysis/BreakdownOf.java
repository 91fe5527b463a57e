package org.servicesafety.domain.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.statistics.Rate;
import org.servicesafety.domain.statistics.RateChange;
import org.servicesafety.domain.unit.UnitId;

/** Works out characteristic deficiencies and causes from what was read of both periods (clause 16.2). */
final class BreakdownOf {

    private final Gathered gathered;
    private final Period period;
    private final List<CaseGroup> cases;
    private final List<InjuryCount> injuries;
    private final List<ViolationGroup> violations;

    BreakdownOf(Gathered gathered, GroupedFigures figures) {
        this.gathered = gathered;
        this.period = gathered.now().period();
        this.cases = figures.cases(gathered.placesByPeriod());
        this.injuries = figures.injuries(gathered.placesByPeriod());
        this.violations = figures.violations(gathered.placesByPeriod());
    }

    Breakdown breakdown() {
        return new Breakdown(
                kinds(),
                months(),
                coded(CaseGroup::cause),
                coded(CaseGroup::activity),
                deficiencies(),
                areas(),
                units());
    }

    private List<Breakdown.Kind> kinds() {
        return Arrays.stream(InjuryKind.values())
                .map(kind -> new Breakdown.Kind(kind, measured(kind)))
                .toList();
    }

    private Rates.Measured measured(InjuryKind kind) {
        Rate now = rate(kind, gathered.now(), gathered.here());
        Rate before = rate(kind, gathered.before(), gathered.earlier());
        return new Rates.Measured(
                people(kind, gathered.now()),
                people(kind, gathered.before()),
                0,
                0,
                now,
                before,
                RateChange.between(before, now));
    }

    private int people(InjuryKind kind, PeriodFigures figures) {
        return injuries.stream()
                .filter(count -> count.kind() == kind && count.period().equals(figures.period()))
                .mapToInt(InjuryCount::people)
                .sum();
    }

    /** Of the units whose strength is known, above and below the line. */
    private Rate rate(InjuryKind kind, PeriodFigures figures, Collection<UnitPlace> units) {
        int people = injuries.stream()
                .filter(count -> count.kind() == kind && count.period().equals(figures.period()))
                .filter(count -> figures.of(count.unit()).strength() != null)
                .mapToInt(InjuryCount::people)
                .sum();
        return new Rate(people, figures.of(units).strength());
    }

    private List<Breakdown.Month> months() {
        return period.months().stream()
                .map(month -> new Breakdown.Month(
                        month,
                        people(month, Outcome.DEATH),
                        people(month.minusYears(1), Outcome.DEATH),
                        people(month, Outcome.INJURY),
                        people(month.minusYears(1), Outcome.INJURY)))
                .toList();
    }

    private int people(YearMonth month, Outcome outcome) {
        return cases.stream()
                .filter(group -> group.month().equals(month) && group.outcome() == outcome)
                .mapToInt(CaseGroup::people)
                .sum();
    }

    private List<Breakdown.Coded> coded(Function<CaseGroup, String> code) {
        return grouped(cases, code).entrySet().stream()
                .map(entry -> coded(Optional.ofNullable(entry.getKey()).orElseThrow(), entry.getValue()))
                .sorted(Comparator.comparingInt(Breakdown.Coded::people)
                        .thenComparingInt(Breakdown.Coded::previousPeople)
                        .reversed()
                        .thenComparing(Breakdown.Coded::code))
                .toList();
    }

    private Breakdown.Coded coded(String code, List<CaseGroup> groups) {
        List<CaseGroup> now =
                groups.stream().filter(group -> group.period().equals(period)).toList();
        int people = sum(now, CaseGroup::people);
        return new Breakdown.Coded(
                code,
                people,
                sum(now, group -> group.outcome() == Outcome.DEATH ? group.people() : 0),
                sum(groups, CaseGroup::people) - people);
    }

    private List<Breakdown.Deficiency> deficiencies() {
        return grouped(violations, ViolationGroup::kind).entrySet().stream()
                .map(entry -> deficiency(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Breakdown.Deficiency::found)
                        .thenComparingInt(Breakdown.Deficiency::previousFound)
                        .reversed())
                .toList();
    }

    private Breakdown.Deficiency deficiency(@Nullable String kind, List<ViolationGroup> groups) {
        List<ViolationGroup> now = now(groups);
        int found = sum(now, ViolationGroup::found);
        Optional<Map.Entry<@Nullable UnitId, List<ViolationGroup>>> most =
                grouped(now, ViolationGroup::unit).entrySet().stream()
                        .min(Comparator.comparingInt((Map.Entry<@Nullable UnitId, List<ViolationGroup>> entry) ->
                                        -sum(entry.getValue(), ViolationGroup::found))
                                .thenComparing(entry -> entry.getValue().get(0).unit()));
        return new Breakdown.Deficiency(
                kind,
                found,
                sum(groups, ViolationGroup::found) - found,
                sum(now, ViolationGroup::repeated),
                most.map(Map.Entry::getKey).orElse(null),
                most.map(entry -> sum(entry.getValue(), ViolationGroup::found)).orElse(0));
    }

    private List<Breakdown.Area> areas() {
        return grouped(violations, ViolationGroup::area).entrySet().stream()
                .map(entry -> {
                    int found = sum(now(entry.getValue()), ViolationGroup::found);
                    return new Breakdown.Area(
                            entry.getKey(), found, sum(entry.getValue(), ViolationGroup::found) - found);
                })
                .sorted(Comparator.comparingInt(Breakdown.Area::found)
                        .thenComparingInt(Breakdown.Area::previousFound)
                        .reversed())
                .toList();
    }

    private List<Breakdown.InUnit> units() {
        return grouped(violations, ViolationGroup::unit).values().stream()
                .map(groups -> {
                    List<ViolationGroup> now = now(groups);
                    int found = sum(now, ViolationGroup::found);
                    return new Breakdown.InUnit(
                            groups.get(0).unit(),
                            found,
                            sum(groups, ViolationGroup::found) - found,
                            sum(now, ViolationGroup::repeated));
                })
                .sorted(Comparator.comparingInt(Breakdown.InUnit::found)
                        .thenComparingInt(Breakdown.InUnit::previousFound)
                        .reversed()
                        .thenComparing(Breakdown.InUnit::unit))
                .toList();
    }

    private List<ViolationGroup> now(List<ViolationGroup> groups) {
        return groups.stream().filter(group -> group.period().equals(period)).toList();
    }

    private static <T> int sum(Collection<T> groups, ToIntFunction<T> number) {
        return groups.stream().mapToInt(number).sum();
    }

    /** In the order in which the keys come first; one of them may be null. */
    private static <T, K> Map<@Nullable K, List<T>> grouped(List<T> all, Function<T, @Nullable K> key) {
        Map<@Nullable K, List<T>> grouped = new LinkedHashMap<>();
        for (T one : all) {
            K of = key.apply(one);
            grouped.computeIfAbsent(of, none -> new ArrayList<>()).add(one);
        }
        return grouped;
    }
}
