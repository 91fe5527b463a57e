package org.servicesafety.jira.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of one body in a quarter (clause 13).
 *
 * @param quarter {@code 2026-Q4}
 * @param today the day of the data
 * @param asOf day and minute of the data, on the clock of the site
 * @param lastDay last timely day: the quarter's last
 * @param daysLeft from today to that day; negative after it
 * @param requiredShare a fraction, 0.25 for 25 %
 * @param clause of the order in force; null where it is silent
 * @param body the figures of the body
 * @param forecastOn day on which the required number is reached if the drafts are signed in time; null if it is not
 * @param left those not inspected, in the planner's order
 * @param longestNotInspected those that have waited longest, three at most
 */
public record CoverageJson(
        String quarter,
        String today,
        String asOf,
        String lastDay,
        long daysLeft,
        BigDecimal requiredShare,
        @Nullable String clause,
        @JsonUnwrapped BodyJson body,
        @Nullable String forecastOn,
        List<LeftJson> left,
        List<LeftJson> longestNotInspected) {

    /**
     * The figures of a body.
     *
     * @param total departments and services that existed on any day of the quarter
     * @param inspected how many of them a signed act covers
     * @param required the least whole number not under the required share of {@code total}
     * @param share a fraction; null where {@code total} is 0
     * @param missing how many more are needed, from 0
     * @param planned how many of those left have a draft whose control ends in the quarter
     */
    public record BodyJson(
            long unitId,
            String unitName,
            @Nullable String projectKey,
            int total,
            int inspected,
            int required,
            @Nullable Double share,
            int missing,
            boolean met,
            int planned) {}

    /**
     * A department or service that waits for its inspection.
     *
     * @param lastInspectedOn null if it never was
     * @param since first day of its existence, or of what it succeeded
     * @param days how long it has waited
     * @param plannedOn day of the draft that plans it; null if none does
     * @param reasons codes of what puts it where it stands in the list
     */
    public record LeftJson(
            long unitId,
            String unitName,
            String bodyName,
            @Nullable String lastInspectedOn,
            String since,
            long days,
            @Nullable String plannedOn,
            int lateViolations,
            int repeatViolations,
            List<String> reasons) {}

    /** Coverage of a body and those below it, those that fall short first; fields as above. */
    public record BodiesJson(
            long unitId,
            String unitName,
            String quarter,
            String today,
            String asOf,
            String lastDay,
            long daysLeft,
            BigDecimal requiredShare,
            @Nullable String clause,
            List<BodyJson> bodies,
            List<LeftJson> longestNotInspected) {}
}
