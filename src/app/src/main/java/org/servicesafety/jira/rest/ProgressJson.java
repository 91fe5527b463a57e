package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.BodyProgress;

/**
 * How far a body has come with the plan of a year.
 *
 * @param total occurrences in the year
 * @param due those whose last timely day is today or over
 * @param overdue those to do whose last timely day is over
 * @param dueConfirmed those of the due ones that are confirmed
 * @param dueAwaiting those of the due ones that await confirmation
 * @param nextDue the next last timely day of one that is to do
 * @param state of the plan; null if there is none
 * @param nextYear state of the next year's plan; null if there is none
 * @param nextApproveBy last timely day of the approval of the next year's plan
 * @param months the counts by month; months without any are left out
 */
public record ProgressJson(
        long unitId,
        String unitName,
        @Nullable String projectKey,
        int year,
        int total,
        int due,
        int confirmed,
        int awaiting,
        int overdue,
        int dueConfirmed,
        int dueAwaiting,
        @Nullable String nextDue,
        @Nullable String state,
        @Nullable String nextYear,
        String nextApproveBy,
        List<BodyProgress.Month> months) {}
