package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.rulebook.Rule;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.UnitId;

/** Obligations that records bring, of several kinds at once. */
final class FromRecords {

    /** Acts name the day by which elimination is reported on, after the form of Appendix 2. */
    private static final String ACTS = "14";

    private static final String PLAN_ITEMS = "6";

    private final List<Duties> kinds;
    private final RuleBooks ruleBooks;
    private final LocalDate today;

    FromRecords(List<Duties> kinds, RuleBooks ruleBooks, LocalDate today) {
        this.kinds = kinds;
        this.ruleBooks = ruleBooks;
        this.today = today;
    }

    /** The first of those asked for, by due day; at most so many. */
    List<TrackedObligation> first(Set<UnitId> bodies, ObligationsQuery query, int most) {
        DutyQuery asked = asked(bodies, query, query.to());
        return kinds.stream()
                .filter(duties -> query.kinds().contains(duties.kind()))
                .flatMap(duties -> duties.first(asked, most).stream().map(duty -> tracked(duties.kind(), duty)))
                .sorted(Comparator.comparing(tracked -> tracked.obligation().due()))
                .limit(most)
                .toList();
    }

    /** How many of those asked for stand how, due up to a day, inclusive. */
    Map<ObligationState, Long> count(Set<UnitId> bodies, ObligationsQuery query, LocalDate to) {
        Map<ObligationState, Long> counts = new EnumMap<>(ObligationState.class);
        kinds.stream().filter(duties -> query.kinds().contains(duties.kind())).forEach(duties -> duties.count(
                        asked(bodies, query, to))
                .forEach((state, number) -> counts.merge(state, number, Long::sum)));
        return counts;
    }

    private DutyQuery asked(Set<UnitId> bodies, ObligationsQuery query, LocalDate to) {
        LocalDate last = to.isBefore(query.to()) ? to : query.to();
        return new DutyQuery(bodies, query.states(), query.from(), last, today);
    }

    private TrackedObligation tracked(ObligationKind kind, Duty duty) {
        Obligation obligation = Obligation.of(kind, duty, clause(kind, duty.due()));
        return TrackedObligation.on(today, obligation, duty.doneOn());
    }

    private @Nullable String clause(ObligationKind kind, LocalDate due) {
        return switch (kind) {
            case ITEM -> PLAN_ITEMS;
            case DISPOSAL -> ruleBooks.on(due).clauseOf(Rule.RETENTION_YEARS);
            default -> ACTS;
        };
    }
}
