package org.servicesafety.domain.inspection;

/** Why the planner proposes a unit. */
public enum WaitingReason {
    /** Never inspected since it exists. */
    NEVER_INSPECTED,
    /** Inspected before, but not in the calendar year of the quarter. */
    NOT_THIS_YEAR,
    /** Inspected in the year, in an earlier quarter. */
    LONG_WAIT,
    /** Has violations whose last timely day is over. */
    LATE_VIOLATIONS,
    /** Has violations that were found before. */
    REPEAT_VIOLATIONS
}
