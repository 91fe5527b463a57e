package org.servicesafety.domain.term;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;

/** Which day of its month is the last timely one. */
public sealed interface DayInMonth {

    /** The day of that month; there is one in each month. */
    LocalDate in(YearMonth month);

    /**
     * A day by its number; in a month that is too short, the month's last day.
     *
     * @param day 1 to 31
     */
    record Numbered(int day) implements DayInMonth {

        /**
         * Checks the number.
         *
         * @throws Invalid {@code out-of-range} on {@code day}
         */
        public Numbered {
            refuseOutside(day, 1, 31, "day");
        }

        @Override
        public LocalDate in(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }

    /** The last day of the month, whatever its number. */
    record Last() implements DayInMonth {

        @Override
        public LocalDate in(YearMonth month) {
            return month.atEndOfMonth();
        }
    }

    /**
     * The first to fourth such day of the week, or the last one.
     *
     * @param nth 1 to 4, or {@link #LAST}
     * @param weekday day of the week
     */
    record OfWeek(int nth, DayOfWeek weekday) implements DayInMonth {

        /** The last such day of the month. */
        public static final int LAST = -1;

        /**
         * Checks the number.
         *
         * @throws Invalid {@code out-of-range} on {@code nth}: not every month has five such days
         */
        public OfWeek {
            if (nth != LAST) {
                refuseOutside(nth, 1, 4, "nth");
            }
        }

        @Override
        public LocalDate in(YearMonth month) {
            return month.atDay(1).with(nth == LAST ? lastInMonth(weekday) : dayOfWeekInMonth(nth, weekday));
        }
    }

    private static void refuseOutside(int number, int least, int most, String field) {
        if (number < least || number > most) {
            throw new Invalid(Fault.on(field, "out-of-range", least, most));
        }
    }
}
