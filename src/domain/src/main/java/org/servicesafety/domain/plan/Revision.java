package org.servicesafety.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * One revision of a plan. The first is the plan itself, each later one a clarification.
 *
 * @param number from 1, without gaps
 * @param clarification why it was opened; null for the first
 * @param submission null while nobody submitted it, and after a return
 * @param returned the commander's words when he last returned it; null once it is submitted again
 * @param approval null before it
 */
public record Revision(
        int number,
        PlanState state,
        PlanContent content,
        @Nullable Clarification clarification,
        @Nullable Submission submission,
        @Nullable String returned,
        @Nullable Approval approval) {

    static Revision first(PlanContent content) {
        return new Revision(1, PlanState.DRAFT, content, null, null, null, null);
    }

    /** The draft that follows this one, beginning with its content. */
    Revision next(Clarification why) {
        return new Revision(number + 1, PlanState.DRAFT, content, why, null, null, null);
    }

    Revision with(PlanContent changed) {
        return new Revision(number, state, changed, clarification, submission, returned, approval);
    }

    Revision submitted(Submission given) {
        return new Revision(number, PlanState.SUBMITTED, content, clarification, given, null, null);
    }

    Revision returned(String reason) {
        return new Revision(number, PlanState.DRAFT, content, clarification, null, reason, null);
    }

    Revision approved(Approval given) {
        return new Revision(number, PlanState.APPROVED, content, clarification, submission, null, given);
    }
}
