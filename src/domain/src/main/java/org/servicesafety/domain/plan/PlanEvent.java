package org.servicesafety.domain.plan;

import java.time.Instant;

/**
 * What happened to a plan.
 *
 * @param revision the number of the revision it happened to
 * @param by key of the user who did it
 * @param about what it was about: a reason, the key of an item; empty if there is nothing to say
 */
public record PlanEvent(PlanId plan, int revision, Kind kind, String by, Instant at, String about) {

    public enum Kind {
        DRAFTED,
        DELETED,
        CHANGED,
        SUBMITTED,
        RETURNED,
        APPROVED,
        CLARIFICATION_OPENED,
        ITEM_ADDED,
        ITEM_CHANGED,
        ITEM_REMOVED,
        MARKED,
        MARK_CONFIRMED,
        MARK_RETURNED
    }
}
