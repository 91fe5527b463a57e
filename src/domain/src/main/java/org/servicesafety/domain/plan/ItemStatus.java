package org.servicesafety.domain.plan;

/** Where an item or one of its occurrences stands, in order. */
public enum ItemStatus {
    TO_DO,
    IN_PROGRESS,
    /** Marked as done; the monitoring person has to confirm it. */
    DONE,
    CONFIRMED
}
