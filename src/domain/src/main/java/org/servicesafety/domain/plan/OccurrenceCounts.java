package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an item has come, by its occurrences.
 *
 * @param total all of them
 * @param due those whose last timely day is today or over
 * @param confirmed those confirmed, due or not
 * @param awaiting those marked that await confirmation
 * @param late those marked with a day after their last timely day
 * @param overdue those to do whose last timely day is over
 * @param overdueSince the last timely day of the first that is overdue; null if none is
 * @param nextDue the next last timely day, today or later, of one that is to do; null if there is none
 */
public record OccurrenceCounts(
        int total,
        int due,
        int confirmed,
        int awaiting,
        int late,
        int overdue,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate nextDue) {

    /** Counts the occurrences of one item as they stand today. */
    public static OccurrenceCounts of(Collection<Occurrence> all, LocalDate today) {
        return new OccurrenceCounts(
                all.size(),
                count(all, one -> !one.due().isAfter(today)),
                count(all, one -> one.state() == ItemStatus.CONFIRMED),
                count(all, one -> one.state() == ItemStatus.DONE),
                count(all, OccurrenceCounts::isLate),
                count(all, one -> one.isOverdue(today)),
                first(all.stream().filter(one -> one.isOverdue(today))),
                first(all.stream()
                        .filter(one -> one.state() == ItemStatus.TO_DO)
                        .filter(one -> !one.due().isBefore(today))));
    }

    private static boolean isLate(Occurrence one) {
        CompletionMark mark = one.mark();
        return mark != null && mark.on() != null && mark.on().isAfter(one.due());
    }

    private static int count(Collection<Occurrence> all, Predicate<Occurrence> counted) {
        return (int) all.stream().filter(counted).count();
    }

    private static @Nullable LocalDate first(Stream<Occurrence> some) {
        return some.map(Occurrence::due).min(Comparator.naturalOrder()).orElse(null);
    }
}
