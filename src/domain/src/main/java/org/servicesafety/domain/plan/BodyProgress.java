package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * How far a body has come with the plan of a year.
 *
 * @param total occurrences in the year, each once; those without due day are not among them
 * @param due those whose last timely day is today or over
 * @param confirmed those confirmed, due or not
 * @param awaiting those marked that await confirmation
 * @param overdue those to do whose last timely day is over
 * @param dueConfirmed those of the due ones that are confirmed
 * @param dueAwaiting those of the due ones that await confirmation
 * @param nextDue the next last timely day, today or later, of one that is to do; null if there is none
 * @param state of the plan's latest revision; null if the body has no plan for the year
 * @param nextState the same of the next year's plan
 * @param months the counts by the month of the last timely day; months without any are left out
 */
public record BodyProgress(
        UnitId body,
        int total,
        int due,
        int confirmed,
        int awaiting,
        int overdue,
        int dueConfirmed,
        int dueAwaiting,
        @Nullable LocalDate nextDue,
        @Nullable PlanState state,
        @Nullable PlanState nextState,
        List<Month> months) {

    public BodyProgress {
        months = List.copyOf(months);
    }

    /**
     * The counts of a month.
     *
     * @param month 1 to 12
     */
    public record Month(
            int month,
            int total,
            int due,
            int confirmed,
            int awaiting,
            int overdue,
            int dueConfirmed,
            int dueAwaiting) {}
}
