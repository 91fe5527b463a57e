package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inspections that the plan in force asks for in a year (clause 13).
 *
 * @param today the day of the data
 * @param items by their last timely day
 */
public record ScheduleJson(long unitId, int year, String today, List<RowJson> items) {

    /**
     * An item of the plan in one quarter.
     *
     * @param item key of its issue
     * @param number of the item in the plan
     * @param quarter {@code 2026-Q4}
     * @param due last timely day in the quarter
     * @param times how many controls the item asks for in the quarter
     * @param responsible title of the person responsible
     * @param unitId the unit that the item names; null if it names none, or several
     * @param state DONE, OVERDUE, DRAFTED or PLANNED
     */
    public record RowJson(
            String item,
            int number,
            String activity,
            String quarter,
            String due,
            int times,
            @Nullable String responsible,
            @Nullable Long unitId,
            @Nullable String unitName,
            String state,
            List<ActOfItemJson> acts) {}

    /**
     * An act that carries the item out.
     *
     * @param number {@code 17/2026}; null before the first signature
     * @param endedOn last day of the control; null while a draft does not say
     */
    public record ActOfItemJson(
            long id, @Nullable String number, long unitId, String unitName, String state, @Nullable String endedOn) {}
}
