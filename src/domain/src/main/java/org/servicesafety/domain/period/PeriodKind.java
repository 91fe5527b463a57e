package org.servicesafety.domain.period;

/** Kinds of periods that clauses 11, 13, 16 and 20 name; from the shortest to the longest. */
public enum PeriodKind {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    /** The winter period of training; where it starts stands in the rule book. */
    WINTER_TRAINING(12),
    /** The summer period of training; where it starts stands in the rule book. */
    SUMMER_TRAINING(12),
    /** The academic (training) year; where it starts stands in the rule book. */
    ACADEMIC_YEAR(12);

    private final int stepInMonths;

    PeriodKind(int stepInMonths) {
        this.stepInMonths = stepInMonths;
    }

    /** Months from the first day of one period to the first day of the next one of the same kind. */
    int stepInMonths() {
        return stepInMonths;
    }

    /** Whether it is cut from the calendar year alone, whatever the rule book says. */
    public boolean calendar() {
        return compareTo(YEAR) <= 0;
    }
}
