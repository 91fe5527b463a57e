package org.servicesafety.domain.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.servicesafety.domain.period.Period;

/**
 * A day or a stretch of the calendar that a wording names, as far as it does: the next words may tell the rest.
 *
 * @param shape what it is
 * @param number of the day, decade, half, quarter or half-year; of a weekday which one in the month; -1 the last; else 0
 * @param month 1 to 12; 0 if not said, or not needed
 * @param year 0 if not said
 * @param weekday 1 to 7 of {@link Shape#WEEKDAY}, else 0
 * @param monthFirst whether the month stands before the number, so that it holds for the numbers after it too
 */
record Point(Shape shape, int number, int month, int year, int weekday, boolean monthFirst) {

    /** What a point is. */
    enum Shape {
        /** A number without a word yet. */
        BARE,
        DAY,
        /** The nth such weekday of a month. */
        WEEKDAY,
        MONTH,
        /** Ten days of a month; the third one lasts to its end. */
        DECADE,
        HALF_MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR;

        boolean isOneDay() {
            return this == DAY || this == WEEKDAY;
        }

        boolean needsMonth() {
            return this != QUARTER && this != HALF_YEAR && this != YEAR;
        }

        private int most() {
            return switch (this) {
                case DECADE -> 3;
                case HALF_MONTH, HALF_YEAR -> 2;
                case QUARTER, WEEKDAY -> 4;
                default -> Integer.MAX_VALUE;
            };
        }
    }

    static Point of(Shape shape, int number, int month) {
        return new Point(shape, number, month, 0, 0, false);
    }

    Point withYear(int said) {
        return new Point(shape, number, month, said, weekday, monthFirst);
    }

    Point withMonthFirst() {
        return new Point(shape, number, month, year, weekday, true);
    }

    /** The same with shape and month taken from another, where this one lacks them. */
    Point filledFrom(Point other) {
        Shape filled = shape == Shape.BARE ? other.shape : shape;
        int filledMonth = month == 0 && filled == other.shape ? other.month : month;
        return new Point(filled, number, filledMonth, year, shape == Shape.BARE ? other.weekday : weekday, monthFirst);
    }

    /** Whether nothing but the year is missing, and there is such a part of the calendar; days may lie beyond the month's end. */
    boolean isWhole() {
        boolean numbered = shape == Shape.MONTH || shape == Shape.YEAR || isNumbered();
        return shape != Shape.BARE && numbered && (month > 0 || !shape.needsMonth());
    }

    /** The first day of it; empty if there is no such day in the year. */
    Optional<LocalDate> first(int inYear) {
        return switch (shape) {
            case DAY -> day(inYear);
            case WEEKDAY -> Optional.of(weekday(inYear));
            case MONTH -> Optional.of(LocalDate.of(inYear, month, 1));
            case DECADE -> Optional.of(LocalDate.of(inYear, month, 10 * number - 9));
            case HALF_MONTH -> Optional.of(LocalDate.of(inYear, month, number == 1 ? 1 : 16));
            default -> Optional.of(period(inYear).firstDay());
        };
    }

    /** The last day of it; empty if there is no such day in the year. */
    Optional<LocalDate> last(int inYear) {
        return switch (shape) {
            case DAY -> day(inYear);
            case WEEKDAY -> Optional.of(weekday(inYear));
            case MONTH -> Optional.of(month(inYear).atEndOfMonth());
            case DECADE ->
                Optional.of(
                        number == 3
                                ? month(inYear).atEndOfMonth()
                                : month(inYear).atDay(10 * number));
            case HALF_MONTH ->
                Optional.of(
                        number == 2
                                ? month(inYear).atEndOfMonth()
                                : month(inYear).atDay(15));
            default -> Optional.of(period(inYear).lastDay());
        };
    }

    private boolean isNumbered() {
        boolean last = number == DayInMonth.OfWeek.LAST && shape.isOneDay();
        return shape == Shape.DAY || last || (number >= 1 && number <= shape.most());
    }

    private Optional<LocalDate> day(int inYear) {
        if (month > 12) {
            return Optional.empty();
        }
        if (number == DayInMonth.OfWeek.LAST) {
            return Optional.of(month(inYear).atEndOfMonth());
        }
        YearMonth in = month(inYear);
        return number >= 1 && number <= in.lengthOfMonth() ? Optional.of(in.atDay(number)) : Optional.empty();
    }

    private LocalDate weekday(int inYear) {
        return new DayInMonth.OfWeek(number, DayOfWeek.of(weekday)).in(month(inYear));
    }

    private YearMonth month(int inYear) {
        return YearMonth.of(inYear, month);
    }

    private Period period(int inYear) {
        return switch (shape) {
            case QUARTER -> Period.quarter(inYear, number);
            case HALF_YEAR -> Period.halfYear(inYear, number);
            case YEAR -> Period.year(inYear);
            default -> throw new IllegalStateException("not a period: " + this);
        };
    }
}
