package org.servicesafety.domain.obligation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.Editions;

/**
 * Derives what the order asks of a body (clauses 5, 11.1, 13 and 20).
 *
 * <p>An obligation exists for a body that exists through the whole of its period, if the period ends on the day from
 * which the rule book asks for obligations, or later. It follows the edition in force on the last day of the period
 * (coverage, analysis), or on the day before the period begins (plan, exercise): a new edition moves nothing that was
 * lived through, or had to be ready, under the one before.
 */
public final class ObligationCalendar {

    private static final Comparator<Obligation> BY_DUE_DAY = comparing(Obligation::due)
            .thenComparing(Obligation::kind)
            .thenComparing(obligation -> obligation.period().lastDay())
            .thenComparing(obligation -> obligation.period().kind());

    private final Editions editions;

    public ObligationCalendar(Editions editions) {
        this.editions = editions;
    }

    /** What is due from one day to another, both inclusive; by due day, kind and end of the period. */
    public List<Obligation> of(Body body, LocalDate from, LocalDate to) {
        return editions.list().stream()
                .flatMap(edition -> of(edition, body, from, to))
                .sorted(BY_DUE_DAY)
                .toList();
    }

    private Stream<Obligation> of(Edition edition, Body body, LocalDate from, LocalDate to) {
        return new EditionRules(edition).of(body, from, to).filter(obligation -> editions.on(dayOfRule(obligation))
                .equals(edition));
    }

    private static LocalDate dayOfRule(Obligation obligation) {
        return switch (obligation.kind()) {
            case PLAN, SEASONAL_EXERCISE -> obligation.period().firstDay().minusDays(1);
            case COVERAGE, ANALYSIS -> obligation.period().lastDay();
            case ELIMINATION_REPORT, ITEM, DISPOSAL -> obligation.due();
        };
    }
}
