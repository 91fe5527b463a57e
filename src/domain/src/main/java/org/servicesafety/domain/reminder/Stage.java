package org.servicesafety.domain.reminder;

/** How far it has come with an obligation that is not done: before its term, on it, and step by step after it. */
public enum Stage {
    /** The term is some working days away. */
    AHEAD(0),
    /** The last timely day, or the last working day before it. */
    TERM(0),
    /** The term is over: the monitoring person is told. */
    MONITORING(1),
    /** Two working days later: the safety officer too. */
    OFFICER(2),
    /** Two working days later: the commander too. */
    COMMANDER(3);

    /** Working days of grace that each step has before the next. */
    private static final int GRACE = 2;

    private final int step;

    Stage(int step) {
        this.step = step;
    }

    /** Whether the term is over. */
    public boolean late() {
        return step > 0;
    }

    /** How many steps are taken after the term, 0 to 3. */
    int step() {
        return step;
    }

    /** The number of the working day after the term on which the last step is taken: 1, 3, 5. */
    int workingDayAfterTerm() {
        return 1 + GRACE * (step - 1);
    }
}
