package org.servicesafety.jira.rest;

import org.servicesafety.domain.plan.AheadOfTime;

/**
 * How far ahead occurrences of plan items become sub-tasks.
 *
 * @param daysAhead 1 to 366, 31 built in: so many days before its last timely day
 * @param mostPerRun 1 to 5000, 500 built in: how many sub-tasks one run of the job makes at most
 */
public record AheadOfTimeJson(int daysAhead, int mostPerRun) {

    static final Shape SHAPE = Shape.of().numbers("daysAhead", "mostPerRun");

    static AheadOfTimeJson of(AheadOfTime values) {
        return new AheadOfTimeJson(values.daysAhead(), values.mostPerRun());
    }
}
