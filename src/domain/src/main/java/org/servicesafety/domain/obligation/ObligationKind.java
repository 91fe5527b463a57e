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
    ANALYSIS
}
