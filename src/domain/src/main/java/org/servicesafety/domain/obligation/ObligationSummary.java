package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How many obligations stand how on a day.
 *
 * @param soonUntil last day of those that are due soon, inclusive
 * @param overdue not done, their last timely day over
 * @param soon not done, due from today to {@code soonUntil}
 * @param later not done, due after that
 * @param doneInTime done on the last timely day or before it
 * @param doneLate done after it
 * @param meanDaysLate of those that the calendar brings and that were done late; null if there are none
 */
public record ObligationSummary(
        LocalDate soonUntil,
        long overdue,
        long soon,
        long later,
        long doneInTime,
        long doneLate,
        @Nullable Double meanDaysLate) {

    /** Due today or within so many days after it is soon. */
    private static final int SOON = 14;

    static LocalDate soonUntil(LocalDate today) {
        return today.plusDays(SOON);
    }

    static ObligationSummary of(LocalDate today, Collection<TrackedObligation> tracked) {
        LocalDate soonUntil = soonUntil(today);
        long soon = tracked.stream()
                .filter(each -> !each.state().done() && each.state() != ObligationState.OVERDUE)
                .filter(each -> !each.obligation().due().isAfter(soonUntil))
                .count();
        OptionalDouble late = tracked.stream()
                .filter(each -> each.state() == ObligationState.DONE_LATE)
                .mapToLong(each -> ChronoUnit.DAYS.between(each.obligation().due(), each.doneOn()))
                .average();
        long open = count(tracked, ObligationState.COMING) + count(tracked, ObligationState.DUE);
        return new ObligationSummary(
                soonUntil,
                count(tracked, ObligationState.OVERDUE),
                soon,
                open - soon,
                count(tracked, ObligationState.DONE),
                count(tracked, ObligationState.DONE_LATE),
                late.isPresent() ? late.getAsDouble() : null);
    }

    /**
     * The same with duties that records bring.
     *
     * @param all counts of them all
     * @param untilSoon counts of those due up to {@code soonUntil}
     */
    ObligationSummary plus(Map<ObligationState, Long> all, Map<ObligationState, Long> untilSoon) {
        long now = open(untilSoon);
        return new ObligationSummary(
                soonUntil,
                overdue + all.getOrDefault(ObligationState.OVERDUE, 0L),
                soon + now,
                later + open(all) - now,
                doneInTime + all.getOrDefault(ObligationState.DONE, 0L),
                doneLate + all.getOrDefault(ObligationState.DONE_LATE, 0L),
                meanDaysLate);
    }

    private static long open(Map<ObligationState, Long> counts) {
        return counts.getOrDefault(ObligationState.COMING, 0L) + counts.getOrDefault(ObligationState.DUE, 0L);
    }

    private static long count(Collection<TrackedObligation> tracked, ObligationState state) {
        return tracked.stream().filter(each -> each.state() == state).count();
    }
}
