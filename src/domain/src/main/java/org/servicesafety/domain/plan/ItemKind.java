package org.servicesafety.domain.plan;

/** Kinds of plan items, by the clauses that ask for them, in the order in which a plan is grouped. */
public enum ItemKind {
    /** A measure of management (clause 6). */
    MANAGEMENT,
    /** An exercise in the framework of combat training (clause 10). */
    TRAINING,
    /** The special exercise at the scale of the body before the winter period of training (clause 11.1). */
    WINTER_EXERCISE,
    /** The special exercise at the scale of the body before the summer period of training (clause 11.1). */
    SUMMER_EXERCISE,
    /** An exercise in units and services before range trips, movements, work on weapons, daily duty (clause 11.1). */
    UNIT_EXERCISE,
    /** A campaign of a month or of ten days (clause 11.2). */
    CAMPAIGN,
    /** Control over departments and services (clause 13). */
    CONTROL,
    /** Analysis of the state of the work (clause 20). */
    ANALYSIS,
    OTHER
}
