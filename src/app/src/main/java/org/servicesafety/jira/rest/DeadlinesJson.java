package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.obligation.ObligationKind;

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
            @Nullable String link) {}

    static @Nullable String link(ObligationKind kind, @Nullable String projectKey) {
        return kind != ObligationKind.COVERAGE || projectKey == null
                ? null
                : "/projects/" + projectKey + "?selectedItem=service-safety-coverage";
    }
}
