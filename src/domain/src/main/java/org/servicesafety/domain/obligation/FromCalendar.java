package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.rulebook.Editions;
import org.servicesafety.domain.unit.Unit;

/** Obligations that the calendar brings by some editions of the rule book, and where they stand. */
final class FromCalendar {

    private final Inspections inspections;
    private final Fulfilments fulfilments;
    private final Editions editions;
    private final LocalDate today;

    FromCalendar(Inspections inspections, Fulfilments fulfilments, Editions editions, LocalDate today) {
        this.inspections = inspections;
        this.fulfilments = fulfilments;
        this.editions = editions;
        this.today = today;
    }

    /**
     * Those due from one day to another, both inclusive, by due day.
     *
     * @param top the one body, or the one above all of them if there are several
     * @param asked which are asked for; not by the due day
     */
    Stream<TrackedObligation> of(
            Unit top, boolean subtree, List<Body> bodies, LocalDate from, LocalDate to, Predicate<Obligation> asked) {
        ObligationCalendar calendar = new ObligationCalendar(editions);
        List<Obligation> possible = bodies.stream()
                .flatMap(body -> calendar.possible(body, from, to))
                .filter(asked)
                .toList();
        Proofs proofs = new Proofs(inspections, editions, today);
        proofs.gather(fulfilments, possible);
        proofs.gatherActs(top, subtree, possible);
        return bodies.stream()
                .flatMap(body -> calendar.of(body, from, to, obligation -> doneOn(proofs, obligation)).stream())
                .filter(asked)
                .sorted(ObligationCalendar.BY_DUE_DAY_ALONE)
                .map(obligation -> TrackedObligation.on(today, obligation, proofs.of(obligation)));
    }

    // a proof of a day to come proves nothing yet
    private @Nullable LocalDate doneOn(Proofs proofs, Obligation obligation) {
        LocalDate proof = proofs.of(obligation);
        return proof != null && proof.isAfter(today) ? null : proof;
    }
}
