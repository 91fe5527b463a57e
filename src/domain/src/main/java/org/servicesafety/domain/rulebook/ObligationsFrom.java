package org.servicesafety.domain.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day on obligations are asked for: those of periods that ended earlier are not.
 *
 * @param fixedDay the day, inclusive; null for 1 January of the year before a body's set-up
 */
public record ObligationsFrom(@Nullable LocalDate fixedDay) {

    static final String NOTATION_OF_YEAR_BEFORE = "year-before-set-up";

    /** 1 January of the year before a body's set-up, so that the first comparison with last year has its figures. */
    public static ObligationsFrom yearBeforeSetUp() {
        return new ObligationsFrom(null);
    }

    /**
     * The day for one body, inclusive.
     *
     * @param setUpOn the day on which the body was set up in the app
     */
    public LocalDate forBodySetUpOn(LocalDate setUpOn) {
        return fixedDay != null ? fixedDay : LocalDate.of(setUpOn.getYear() - 1, 1, 1);
    }

    /** An ISO day, or {@code year-before-set-up}. */
    @Override
    public String toString() {
        return fixedDay != null ? fixedDay.toString() : NOTATION_OF_YEAR_BEFORE;
    }
}
