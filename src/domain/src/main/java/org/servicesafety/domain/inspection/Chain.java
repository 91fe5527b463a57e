package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * A department or service together with those that it succeeded and that succeeded it within its body: clause 13 counts them once, and
 * once one of them is inspected all are. A unit that came from another body begins anew there.
 */
final class Chain {

    private final List<UnitFacts> units;
    private final Period period;

    private Chain(List<UnitFacts> units, Period period) {
        this.units = units;
        this.period = period;
    }

    /** The chains of one body of which a unit exists on any day of the period, in the order of their first units. */
    static List<Chain> existingIn(Period period, Collection<UnitFacts> unitsOfBody) {
        Map<UnitId, UnitFacts> byId =
                unitsOfBody.stream().collect(Collectors.toMap(UnitFacts::unit, Function.identity()));
        return unitsOfBody.stream()
                .collect(Collectors.groupingBy(facts -> first(facts, byId), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(units -> new Chain(units, period))
                .filter(Chain::exists)
                .toList();
    }

    /** The same chain, seen from another period. */
    Chain in(Period other) {
        return new Chain(units, other);
    }

    /** Whether one of them exists on any day of the period. */
    boolean exists() {
        return existing().findAny().isPresent();
    }

    /** The one that exists at the period's end, or did last. */
    UnitFacts last() {
        return existing()
                .max(Comparator.comparing(Chain::begins).thenComparing(UnitFacts::unit))
                .orElseThrow();
    }

    /**
     * A control that ended or is to end.
     *
     * @param on its last day
     */
    record Ended(UnitId unit, LocalDate on) {}

    /** The first control of one of them that ended in the period, by a signed act. */
    Optional<Ended> inspection() {
        return earliest(Controls::signed);
    }

    /** The first control of one of them that, after drafts, is to end in the period. */
    Optional<Ended> plan() {
        return earliest(Controls::drafted);
    }

    /** First day by which a control of one of them ended in the quarter, by a signed act. */
    Optional<LocalDate> inspectedOn() {
        return inspection().map(Ended::on);
    }

    boolean isInspected() {
        return inspectedOn().isPresent();
    }

    /** First day on which, after drafts, a control of one of them is to end in the quarter. */
    Optional<LocalDate> plannedOn() {
        return plan().map(Ended::on);
    }

    /** How it stands while it is not inspected. */
    Waiting waiting() {
        UnitFacts last = last();
        LocalDate inspected = lastInspectedOn();
        ViolationCounts counts =
                units.stream().map(UnitFacts::violations).reduce(ViolationCounts.NONE, ViolationCounts::plus);
        return new Waiting(
                last.unit(),
                last.body(),
                inspected,
                since(),
                plannedOn().orElse(null),
                counts,
                reasons(inspected, counts));
    }

    private List<WaitingReason> reasons(@Nullable LocalDate inspected, ViolationCounts counts) {
        List<WaitingReason> reasons = new ArrayList<>();
        reasons.add(wait(inspected));
        if (counts.late() > 0) {
            reasons.add(WaitingReason.LATE_VIOLATIONS);
        }
        if (counts.repeat() > 0) {
            reasons.add(WaitingReason.REPEAT_VIOLATIONS);
        }
        return reasons;
    }

    private WaitingReason wait(@Nullable LocalDate inspected) {
        if (inspected == null) {
            return WaitingReason.NEVER_INSPECTED;
        }
        boolean thisYear = inspected.getYear() == period.lastDay().getYear();
        return thisYear ? WaitingReason.LONG_WAIT : WaitingReason.NOT_THIS_YEAR;
    }

    private @Nullable LocalDate lastInspectedOn() {
        return units.stream()
                .map(facts -> facts.controls().last())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private LocalDate since() {
        return units.stream().map(Chain::begins).min(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<UnitFacts> existing() {
        return units.stream().filter(facts -> facts.existence().onAnyDay(period.firstDay(), period.lastDay()));
    }

    private Optional<Ended> earliest(Function<Controls, List<LocalDate>> ends) {
        return units.stream()
                .flatMap(facts -> ends.apply(facts.controls()).stream().map(day -> new Ended(facts.unit(), day)))
                .filter(ended -> period.contains(ended.on()))
                .min(Comparator.comparing(Ended::on).thenComparing(Ended::unit));
    }

    private static LocalDate begins(UnitFacts facts) {
        return facts.existence().from();
    }

    // a circle of successors cannot be written; should one be read, it is one chain and not an endless walk
    private static UnitId first(UnitFacts facts, Map<UnitId, UnitFacts> byId) {
        Set<UnitId> seen = new HashSet<>();
        UnitFacts first = facts;
        while (seen.add(first.unit()) && first.succeeds() != null && byId.containsKey(first.succeeds())) {
            first = Objects.requireNonNull(byId.get(first.succeeds()));
        }
        return first.unit();
    }
}
