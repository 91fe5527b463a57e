package org.servicesafety.domain.obligation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.rulebook.Editions;

/**
 * Derives what the order asks of a body (clauses 5, 11.1, 13 and 20).
 *
 * <p>An obligation exists for a body that exists through the whole of its period, if the period ends on the day from
 * which the rule book asks for obligations, or later. It follows the edition in force on the last day of the period
 * (coverage, analysis), or on the day before the period begins (plan, exercise): a new edition moves nothing that was
 * lived through, or had to be ready, under the one before. What was done earlier follows the edition in force on the day
 * on which it was done: no later one makes it late, or undone.
 */
public final class ObligationCalendar {

    static final Comparator<Obligation> BY_DUE_DAY_ALONE = comparing(Obligation::due);

    private static final Comparator<Obligation> BY_DUE_DAY = BY_DUE_DAY_ALONE
            .thenComparing(Obligation::kind)
            .thenComparing(obligation -> obligation.period().lastDay())
            .thenComparing(obligation -> obligation.period().kind());

    private final Editions editions;

    public ObligationCalendar(Editions editions) {
        this.editions = editions;
    }

    /** What is due from one day to another, both inclusive, nothing of it done; by due day, kind and end of the period. */
    public List<Obligation> of(Body body, LocalDate from, LocalDate to) {
        return of(body, from, to, obligation -> null);
    }

    /**
     * The same, some of it done.
     *
     * @param done the day on which an obligation was done; null if it was not
     */
    List<Obligation> of(Body body, LocalDate from, LocalDate to, Function<Obligation, @Nullable LocalDate> done) {
        return editions.list().stream()
                .flatMap(edition -> new EditionRules(edition)
                        .of(body, from, to)
                        .filter(obligation -> editions.inForce(edition, rulingDay(obligation, done.apply(obligation)))))
                .sorted(BY_DUE_DAY)
                .toList();
    }

    /** All that may be due then, by whatever edition, in no order: it depends on what was done when. */
    Stream<Obligation> possible(Body body, LocalDate from, LocalDate to) {
        return editions.list().stream().flatMap(edition -> new EditionRules(edition)
                .of(body, from, to)
                .filter(obligation -> !edition.inForceFrom().isAfter(dayOfRule(obligation))
                        || editions.inForce(edition, dayOfRule(obligation))));
    }

    private static LocalDate rulingDay(Obligation obligation, @Nullable LocalDate doneOn) {
        LocalDate day = dayOfRule(obligation);
        return doneOn != null && doneOn.isBefore(day) ? doneOn : day;
    }

    /** The day whose edition an obligation follows, if it is not done before. */
    static LocalDate dayOfRule(Obligation obligation) {
        return switch (obligation.kind()) {
            case PLAN, SEASONAL_EXERCISE -> obligation.period().firstDay().minusDays(1);
            case COVERAGE, ANALYSIS -> obligation.period().lastDay();
            case ELIMINATION_REPORT, ITEM, DISPOSAL -> obligation.due();
        };
    }
}
