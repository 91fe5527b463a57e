package org.servicesafety.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A stretch of time that the order speaks of (clauses 13, 16 and 20), both ends inclusive.
 *
 * <p>{@link #toString()} is the notation of the REST interface: {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1},
 * {@code 2026}, {@code 2026-winter}, {@code 2026-summer} (the training period that <em>ends</em> in 2026) and
 * {@code 2025/2026}; {@link #parse} reads it.
 *
 * @param kind what sort of period it is
 * @param firstDay the first day that belongs to it
 * @param lastDay the last day that belongs to it
 */
public record Period(PeriodKind kind, LocalDate firstDay, LocalDate lastDay) {

    /**
     * Checks that the days make a period of the kind.
     *
     * @throws IllegalArgumentException if the days are not those of a calendar month, quarter, half-year or year, or
     *     if a training period does not end within a year from its first day
     */
    public Period {
        if (!fits(kind, firstDay, lastDay)) {
            throw new IllegalArgumentException(firstDay + " to " + lastDay + " is no " + kind);
        }
    }

    public static Period month(YearMonth month) {
        return calendar(PeriodKind.MONTH, month.atDay(1));
    }

    /**
     * A quarter of a calendar year.
     *
     * @param number 1 to 4
     */
    public static Period quarter(int year, int number) {
        return calendar(PeriodKind.QUARTER, LocalDate.of(year, 3 * number - 2, 1));
    }

    /**
     * A half of a calendar year.
     *
     * @param number 1 or 2
     */
    public static Period halfYear(int year, int number) {
        return calendar(PeriodKind.HALF_YEAR, LocalDate.of(year, 6 * number - 5, 1));
    }

    public static Period year(int year) {
        return calendar(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The one period of that kind which contains the day; none where the day is in the other period of training. */
    public static Optional<Period> containing(LocalDate day, PeriodKind kind, TrainingYear trainingYear) {
        if (kind.calendar()) {
            return Optional.of(calendar(kind, day));
        }
        return LongStream.rangeClosed(day.getYear() - 1L, day.getYear())
                .mapToObj(year -> training(kind, (int) year, trainingYear))
                .filter(period -> period.contains(day))
                .findFirst();
    }

    /**
     * The period that the text names, strictly in the notation of the REST interface, for the years 1900 to 2999.
     *
     * @return empty if the text is anything else
     */
    public static Optional<Period> parse(String text, TrainingYear trainingYear) {
        return PeriodNotation.parse(text, trainingYear);
    }

    /** The calendar period of that kind which contains the day. */
    public static Period calendar(PeriodKind kind, LocalDate day) {
        int months = kind.stepInMonths();
        int firstMonth = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate firstDay = LocalDate.of(day.getYear(), firstMonth, 1);
        return new Period(kind, firstDay, firstDay.plusMonths(months).minusDays(1));
    }

    /** The period of training, or academic year, that begins in the given calendar year. */
    public static Period training(PeriodKind kind, int year, TrainingYear trainingYear) {
        LocalDate firstDay = trainingYear.firstDay(kind, year);
        return new Period(kind, firstDay, trainingYear.dayAfter(kind, firstDay).minusDays(1));
    }

    /** Whether the day belongs to the period; its first and its last day do. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** The next period of the same kind; for a winter period the next winter. */
    public Period next() {
        return moved(kind.stepInMonths());
    }

    /** The period of the same kind before this one; for a winter period the winter before. */
    public Period previous() {
        return moved(-kind.stepInMonths());
    }

    /** The same period of last year, against which clause 16 compares. */
    public Period sameOfLastYear() {
        return moved(-12);
    }

    /** The months of which at least one day belongs to the period, in order. */
    public List<YearMonth> months() {
        YearMonth first = YearMonth.from(firstDay);
        long last = ChronoUnit.MONTHS.between(first, YearMonth.from(lastDay));
        return LongStream.rangeClosed(0, last).mapToObj(first::plusMonths).toList();
    }

    /** The notation of the REST interface. */
    @Override
    public String toString() {
        return PeriodNotation.print(this);
    }

    // moved by the day after its end, so that a period up to the end of February keeps ending there in a leap year
    private Period moved(int months) {
        LocalDate dayAfter = lastDay.plusDays(1);
        return new Period(
                kind, firstDay.plusMonths(months), dayAfter.plusMonths(months).minusDays(1));
    }

    private static boolean fits(PeriodKind kind, LocalDate firstDay, LocalDate lastDay) {
        LocalDate dayAfter = lastDay.plusDays(1);
        return switch (kind) {
            case MONTH, QUARTER, HALF_YEAR, YEAR ->
                firstDay.getDayOfMonth() == 1
                        && (firstDay.getMonthValue() - 1) % kind.stepInMonths() == 0
                        && dayAfter.equals(firstDay.plusMonths(kind.stepInMonths()));
            case ACADEMIC_YEAR -> dayAfter.equals(firstDay.plusYears(1));
            case WINTER_TRAINING, SUMMER_TRAINING ->
                dayAfter.isAfter(firstDay) && dayAfter.isBefore(firstDay.plusYears(1));
        };
    }
}
