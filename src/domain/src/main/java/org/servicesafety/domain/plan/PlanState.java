package org.servicesafety.domain.plan;

/** Life of a revision of the plan, in order. A revision that is returned for rework is a draft again. */
public enum PlanState {
    DRAFT,
    /** Waits for the commander; nobody changes it. */
    SUBMITTED,
    /** In force, until the next revision is approved. */
    APPROVED
}
