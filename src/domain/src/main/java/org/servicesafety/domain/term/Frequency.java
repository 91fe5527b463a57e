package org.servicesafety.domain.term;

import java.util.Arrays;
import java.util.Optional;

/** How often a recurring item is due. */
public enum Frequency {
    DAY(0),
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    /** Before each period of training begins (clause 11.1). */
    TRAINING_PERIOD(0);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** Calendar months of which one period consists; 0 where it is not made of calendar months. */
    public int months() {
        return months;
    }

    /** Whether the due day is a day of a calendar month. */
    boolean inMonths() {
        return months > 0;
    }

    static Optional<Frequency> everyMonths(int months) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.inMonths() && frequency.months == months)
                .findFirst();
    }
}
