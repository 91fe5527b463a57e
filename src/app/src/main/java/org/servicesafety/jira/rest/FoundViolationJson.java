package org.servicesafety.jira.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A violation with the signed act that revealed it.
 *
 * @param actNumber {@code 17/2026}
 * @param unitId what was inspected
 * @param unitName in the language of the answer
 * @param endedOn last day of the control, inclusive
 * @param violation its own fields
 */
public record FoundViolationJson(
        long actId,
        String actNumber,
        long unitId,
        String unitName,
        String endedOn,
        @JsonUnwrapped ViolationJson violation) {

    /**
     * How many there are.
     *
     * @param kind null for those without one, and in all
     * @param open not verified as eliminated
     * @param overdue open, and their last timely day is over
     * @param repeat that repeat an earlier one
     * @param found all of them
     */
    public record TotalsJson(@Nullable String kind, int open, int overdue, int repeat, int found) {}

    /**
     * Violations by kind, most found first.
     *
     * @param today the day of the data
     */
    public record SummaryJson(String today, List<TotalsJson> items, TotalsJson total) {}
}
