package org.servicesafety.domain.obligation;

/** What is asked of a body. */
public enum ObligationKind {
    /** Clause 5: the plan for a year is approved before it; its period is the planned year. */
    PLAN,
    /** Clause 11.1: the exercise before a period of training; its period is the one prepared for. */
    SEASONAL_EXERCISE,
    /** Clause 13: the share of departments and services inspected in a quarter; its period is the quarter. */
    COVERAGE,
    /** Clause 20: the analysis of a period; its period is the one analysed. */
    ANALYSIS,
    /** Clause 14: the unit reports on the elimination of what an act reveals, by the day that the act names. */
    ELIMINATION_REPORT,
    /** Clause 6: an item of the plan in force is carried out and confirmed by each of its days. */
    ITEM,
    /** Clause 15: what becomes of an act is decided when it need not be kept any more. */
    DISPOSAL;

    /** Whether a record brings it, with a day of its own, and not the calendar; its period then is the month of that day. */
    public boolean ofRecord() {
        return this == ELIMINATION_REPORT || this == ITEM || this == DISPOSAL;
    }
}
