package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A term with a day.
 *
 * @param due the last timely day, inclusive
 */
public record Deadline(LocalDate due) {

    /** Days from today to the last timely day: 0 on it, negative after it. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /** How many days late a deed of that day is, or would be: 0 up to the last timely day, 1 on the day after. */
    public long daysLate(LocalDate doneOn) {
        return Math.max(0, -daysLeft(doneOn));
    }
}
