package org.servicesafety.host.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** Days of the example data: always at the same place of a quarter, whatever today is. */
final class QuarterDay {
    private QuarterDay() {}

    /**
     * A working day of a quarter.
     *
     * @param quarter 0 for the running one, -1 for the one before it
     * @param place 0 for the quarter's first day, 1 for its last one or, in the running quarter, for today
     */
    static LocalDate past(LocalDate today, int quarter, double place) {
        LocalDate first = first(today).plusMonths(3L * quarter);
        LocalDate last = quarter == 0 ? today : first.plusMonths(3).minusDays(1);
        return workingDay(between(first, last, place), first);
    }

    /** A working day between today and the end of the running quarter, both inclusive. */
    static LocalDate ahead(LocalDate today, double place) {
        return workingDay(between(today, first(today).plusMonths(3).minusDays(1), place), today);
    }

    private static LocalDate first(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1L);
    }

    private static LocalDate between(LocalDate first, LocalDate last, double place) {
        return first.plusDays(Math.round(ChronoUnit.DAYS.between(first, last) * place));
    }

    private static LocalDate workingDay(LocalDate day, LocalDate notBefore) {
        LocalDate friday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.with(DayOfWeek.FRIDAY) : day;
        return friday.isBefore(notBefore) ? notBefore : friday;
    }
}
