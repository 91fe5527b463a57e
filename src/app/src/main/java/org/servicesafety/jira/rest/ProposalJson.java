package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to inspect next in a quarter (clause 13), and what a choice would bring.
 *
 * @param quarter {@code 2026-Q4}
 * @param endsOn last day of the controls unless another is chosen
 * @param proposed ids of those proposed, in the planner's order
 * @param chosen the choice that {@code outlook} weighs: what was asked, else what is proposed
 */
public record ProposalJson(
        long unitId, String quarter, String endsOn, List<Long> proposed, List<ChoiceJson> chosen, OutlookJson outlook) {

    /** A unit and the last day of its control. */
    public record ChoiceJson(long unitId, String endedOn) {}

    /**
     * What will be if the drafts and the choice are signed in time.
     *
     * @param inspected of {@code total}
     * @param share as a fraction; null where {@code total} is 0
     * @param reachedOn day by whose end the required number will be inspected; null if it will not
     * @param notThisYear how many departments and services will have had no control in the year
     */
    public record OutlookJson(
            int total,
            int inspected,
            int required,
            @Nullable Double share,
            boolean met,
            @Nullable String reachedOn,
            int notThisYear) {}
}
