package org.servicesafety.domain.obligation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Coverage;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.inspection.UnitFacts;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.Editions;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;

/** The days on which obligations were done, gathered in few readings: one, and one for each quarter begun. */
final class Proofs {

    private final Inspections inspections;
    private final Editions editions;
    private final LocalDate today;
    private final Map<Matter, LocalDate> days = new HashMap<>();

    Proofs(Inspections inspections, Editions editions, LocalDate today) {
        this.inspections = inspections;
        this.editions = editions;
        this.today = today;
    }

    /** The day on which the obligation was done for the first time; null if it was not. */
    @Nullable
    LocalDate of(Obligation obligation) {
        return days.get(Matter.of(obligation));
    }

    /** Takes in what proves these, as far as it is neither act nor to come. */
    void gather(Fulfilments fulfilments, List<Obligation> obligations) {
        List<LocalDate> ends =
                obligations.stream().map(it -> it.period().lastDay()).sorted().toList();
        if (!ends.isEmpty()) {
            Set<UnitId> bodies = obligations.stream().map(Obligation::body).collect(Collectors.toSet());
            fulfilments.of(bodies, ends.get(0), ends.get(ends.size() - 1)).forEach(this::add);
        }
    }

    /**
     * Takes in the acts that prove coverage.
     *
     * @param top the one body that these are of, or the one above all of them if they are of several
     * @param obligations may name one several times
     */
    void gatherActs(Unit top, boolean subtree, List<Obligation> obligations) {
        obligations.stream()
                .filter(obligation -> obligation.kind() == ObligationKind.COVERAGE)
                .filter(obligation -> !obligation.period().firstDay().isAfter(today))
                .collect(groupingBy(Obligation::period))
                .forEach((quarter, asked) -> gatherActs(facts(top, subtree, quarter), quarter, asked));
    }

    private Map<UnitId, List<UnitFacts>> facts(Unit top, boolean subtree, Period quarter) {
        List<UnitFacts> facts = subtree
                ? inspections.below(top.path(), quarter.firstDay(), quarter.lastDay(), today)
                : inspections.ofBody(top.id(), quarter.firstDay(), quarter.lastDay(), today);
        return facts.stream().collect(groupingBy(UnitFacts::body));
    }

    private void gatherActs(Map<UnitId, List<UnitFacts>> facts, Period quarter, List<Obligation> asked) {
        for (Obligation obligation : asked) {
            UnitId body = obligation.body();
            LocalDate reached = reachedOn(body, quarter, facts.getOrDefault(body, List.of()));
            if (reached != null) {
                add(new Fulfilment(body, ObligationKind.COVERAGE, quarter, reached));
            }
        }
    }

    private @Nullable LocalDate reachedOn(UnitId body, Period quarter, List<UnitFacts> facts) {
        return Coverage.of(body, quarter, editions, facts).reachedOn();
    }

    private void add(Fulfilment fulfilment) {
        days.merge(
                Matter.of(fulfilment.body(), fulfilment.kind(), fulfilment.period()),
                fulfilment.on(),
                (one, other) -> one.isBefore(other) ? one : other);
    }
}
