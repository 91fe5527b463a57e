package org.servicesafety.domain.reminder;

/** How far it has come with an obligation that is not done: before its term, on it, and step by step after it. */
public enum Stage {
    /** The term is some working days away. */
    AHEAD,
    /** The last timely day, or the last working day before it. */
    TERM,
    /** The term is over: the monitoring person is told. */
    MONITORING,
    /** Two working days later: the safety officer too. */
    OFFICER,
    /** Two working days later: the commander too. */
    COMMANDER;

    /** Working days of grace that each step has before the next. */
    static final int GRACE = 2;

    /** Whether the term is over. */
    public boolean late() {
        return compareTo(TERM) > 0;
    }

    /** The number of the working day after the term on which the step is taken: 1, 3, 5. */
    int workingDayAfterTerm() {
        return 1 + GRACE * (ordinal() - MONITORING.ordinal());
    }
}
