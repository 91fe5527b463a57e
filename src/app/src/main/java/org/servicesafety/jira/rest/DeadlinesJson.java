package org.servicesafety.jira.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.obligation.ObligationSummary;

/**
 * Part of the list of obligations.
 *
 * @param today the day of the states
 * @param asOf day and minute of the data, on the clock of the site
 */
public record DeadlinesJson(String today, String asOf, int start, int limit, long total, List<DeadlineJson> items) {

    /**
     * An obligation.
     *
     * @param period what it is about, in the notation of periods
     * @param due last timely day, inclusive
     * @param doneOn day of its proof; null if it is not done
     * @param days not done: days left, negative when over; done: days late, 0 when in time
     * @param clause of the order in force; null where it is silent
     * @param record id of the record that brings it; null where the calendar does
     * @param recordName key of the issue, number of the act
     * @param title what is to be done, in words
     * @param performer who is to do it
     * @param proof what proves that it is done
     * @param link page of the record that fulfils it, below Jira's own address; null where there is none yet
     */
    public record DeadlineJson(
            String kind,
            long unitId,
            String unitName,
            @Nullable String projectKey,
            String period,
            String due,
            String state,
            @Nullable String doneOn,
            long days,
            @Nullable String clause,
            @Nullable String record,
            @Nullable String recordName,
            String title,
            String performer,
            String proof,
            @Nullable String link) {}

    /**
     * How many stand how, over all states.
     *
     * @param soonUntil last day of those that are due soon, inclusive
     * @param later due after that
     * @param meanDaysLate of those that the calendar brings and that were done late; null if there are none
     */
    public record SummaryJson(
            String today,
            String soonUntil,
            long overdue,
            long soon,
            long later,
            long doneInTime,
            long doneLate,
            @Nullable Double meanDaysLate) {

        static SummaryJson of(ObligationSummary summary, LocalDate today) {
            return new SummaryJson(
                    today.toString(),
                    summary.soonUntil().toString(),
                    summary.overdue(),
                    summary.soon(),
                    summary.later(),
                    summary.doneInTime(),
                    summary.doneLate(),
                    summary.meanDaysLate());
        }
    }
}
