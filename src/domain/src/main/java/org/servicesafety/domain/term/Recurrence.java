package org.servicesafety.domain.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.period.TrainingYear;

/**
 * A fixed sequence of due days, counted from the calendar and never from the last completion. Equal sequences are equal.
 *
 * @param frequency how often
 * @param monthOfPeriod for quarters, half-years and years, in which month of the period it is due, from 1; else 1
 * @param day which day of that month; for days, weeks and periods of training it has no meaning and is the last
 * @param weekdays for weeks, on which days, at least one; else empty
 */
public record Recurrence(Frequency frequency, int monthOfPeriod, DayInMonth day, Set<DayOfWeek> weekdays) {

    /** No sequence has more days in a year than this. */
    public static final int MOST_IN_A_YEAR = 366;

    /**
     * Checks the values and sets those without meaning.
     *
     * @throws Invalid {@code out-of-range} on {@code monthOfPeriod}, {@code required} on {@code weekdays}
     */
    public Recurrence {
        int months = Math.max(1, frequency.months());
        if (monthOfPeriod < 1 || monthOfPeriod > months) {
            throw new Invalid(Fault.on("monthOfPeriod", "out-of-range", 1, months));
        }
        if (frequency == Frequency.WEEK && weekdays.isEmpty()) {
            throw new Invalid(Fault.on("weekdays", "required"));
        }
        day = frequency.inMonths() ? day : new DayInMonth.Last();
        weekdays = frequency == Frequency.WEEK ? Set.copyOf(weekdays) : Set.of();
    }

    /** Each day. */
    public static Recurrence daily() {
        return of(Frequency.DAY);
    }

    /** Each week, on these days. */
    public static Recurrence weekly(Set<DayOfWeek> weekdays) {
        return new Recurrence(Frequency.WEEK, 1, new DayInMonth.Last(), weekdays);
    }

    /** Each month, on that day. */
    public static Recurrence monthly(DayInMonth day) {
        return new Recurrence(Frequency.MONTH, 1, day, Set.of());
    }

    /** Due on the last day of each period: of a week Sunday, of a quarter the last day of its last month. */
    public static Recurrence of(Frequency frequency) {
        Set<DayOfWeek> weekdays = frequency == Frequency.WEEK ? EnumSet.of(DayOfWeek.SUNDAY) : Set.of();
        return new Recurrence(frequency, Math.max(1, frequency.months()), new DayInMonth.Last(), weekdays);
    }

    /**
     * The due days in a calendar year, sorted and distinct; at most {@link #MOST_IN_A_YEAR}.
     *
     * @param trainingYear where the periods of training begin; each is due on the day before (clause 11.1)
     */
    public List<LocalDate> dates(int year, TrainingYear trainingYear) {
        return switch (frequency) {
            case DAY -> days(year).toList();
            case WEEK ->
                days(year)
                        .filter(each -> weekdays.contains(each.getDayOfWeek()))
                        .toList();
            case TRAINING_PERIOD ->
                Stream.of(trainingYear.winterFrom(), trainingYear.summerFrom())
                        .map(start -> dayBefore(start, year))
                        .sorted()
                        .toList();
            case MONTH, QUARTER, HALF_YEAR, YEAR -> inMonths(year);
        };
    }

    /** Clause 11.1: the day of the year on which a period is about to begin that starts each year on {@code start}. */
    static LocalDate dayBefore(MonthDay start, int year) {
        LocalDate before = start.atYear(year).minusDays(1);
        return before.getYear() == year ? before : start.atYear(year + 1).minusDays(1);
    }

    private static Stream<LocalDate> days(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusDays(Year.of(year).length()));
    }

    private List<LocalDate> inMonths(int year) {
        return IntStream.iterate(monthOfPeriod, month -> month <= 12, month -> month + frequency.months())
                .mapToObj(month -> day.in(YearMonth.of(year, month)))
                .toList();
    }
}
