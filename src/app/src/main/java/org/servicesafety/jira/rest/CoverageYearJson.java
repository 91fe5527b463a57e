package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The four quarters of a body's year beside each other (clause 13).
 *
 * @param today the day of the data
 * @param quarters the four, in order
 * @param rows departments and services that existed in the year; a unit and the one that succeeds it share one
 */
public record CoverageYearJson(long unitId, int year, String today, List<QuarterJson> quarters, List<RowJson> rows) {

    /**
     * A quarter as a whole.
     *
     * @param quarter {@code 2026-Q4}
     * @param share inspected share as a fraction; null where {@code total} is 0
     * @param verdict MET, NOT_MET, RUNNING or COMING
     * @param reachedOn day by whose end the required number was inspected; null if it was not
     */
    public record QuarterJson(
            String quarter,
            int total,
            int inspected,
            int required,
            @Nullable Double share,
            String verdict,
            @Nullable String reachedOn) {}

    /**
     * A department or service, or a chain of successors.
     *
     * @param unitId the one that exists at the year's end, or did last
     * @param inspected whether a control of it ended in the year, by a signed act
     * @param cells one for each quarter
     */
    public record RowJson(long unitId, String unitName, boolean inspected, List<CellJson> cells) {}

    /**
     * One of them in one quarter.
     *
     * @param state INSPECTED, PLANNED, NOT_INSPECTED or ABSENT
     * @param unitId the very unit that was or is to be inspected
     * @param on last day of that control
     */
    public record CellJson(String state, @Nullable Long unitId, @Nullable String on) {}
}
