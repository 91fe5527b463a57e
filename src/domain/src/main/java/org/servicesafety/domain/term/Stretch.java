package org.servicesafety.domain.term;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day, or one range of days, that a wording names.
 *
 * @param first the day, or the stretch of the calendar, or where the range begins
 * @param last where the range ends; null if one point is named
 * @param bound what is said about the last day
 * @param atEnd whether only the end of the point is meant: "до конца мая"
 * @param text the words, without those of the bound
 */
record Stretch(Point first, @Nullable Point last, Bound bound, boolean atEnd, String text) {

    /** The days; {@code from} is null where only the last day is named. */
    record Days(@Nullable LocalDate from, LocalDate due, boolean fromYearBefore) {}

    /** The point whose year is said last. */
    Point end() {
        return last == null ? first : last;
    }

    Stretch withEnd(Point end) {
        return last == null ? new Stretch(end, null, bound, atEnd, text) : new Stretch(first, end, bound, atEnd, text);
    }

    Stretch withFirst(Point begin) {
        return last == null ? this : new Stretch(begin, last, bound, atEnd, text);
    }

    Stretch withBound(Bound said) {
        return new Stretch(first, last, said, atEnd, text);
    }

    /** Whether the words are enough to know the days. "Until May" is not: May may be meant with it or without. */
    boolean isWhole() {
        boolean untilPeriod =
                last == null && !first.shape().isOneDay() && !atEnd && (bound == Bound.UNTIL || bound == Bound.BEFORE);
        return first.isWhole() && end().isWhole() && !untilPeriod;
    }

    /** The days in the plan's year, or in the years that are said; empty if there is no such day. */
    Optional<Days> days(PlanYear planned) {
        return last == null ? point(planned) : range(planned, first, last);
    }

    private Optional<Days> point(PlanYear planned) {
        int year = first.year() == 0 ? planned.year() : first.year();
        boolean dueOnly = first.shape().isOneDay() || atEnd || bound == Bound.NO_LATER;
        LocalDate from = dueOnly ? null : first.first(year).orElse(null);
        return first.last(year).map(due -> new Days(from, timely(due, first, planned), false));
    }

    private Optional<Days> range(PlanYear planned, Point begin, Point end) {
        int yearOfEnd = yearOfEnd(planned, begin, end);
        int yearOfBegin = yearOfBegin(begin, end, yearOfEnd);
        boolean yearBefore = begin.year() == 0 && end.year() == 0 && yearOfBegin < yearOfEnd;
        return begin.first(yearOfBegin)
                .flatMap(from -> end.last(yearOfEnd).map(due -> new Days(from, timely(due, end, planned), yearBefore)));
    }

    private static int yearOfEnd(PlanYear planned, Point begin, Point end) {
        if (end.year() != 0) {
            return end.year();
        }
        int same = begin.year() == 0 ? planned.year() : begin.year();
        return begin.year() != 0 && runsBackwards(begin, end, same) ? same + 1 : same;
    }

    private static int yearOfBegin(Point begin, Point end, int yearOfEnd) {
        if (begin.year() != 0) {
            return begin.year();
        }
        return runsBackwards(begin, end, yearOfEnd) ? yearOfEnd - 1 : yearOfEnd;
    }

    /** Only over the end of a year: days of one month in the wrong order are a slip of the pen. */
    private static boolean runsBackwards(Point begin, Point end, int year) {
        Optional<LocalDate> from = begin.first(year);
        Optional<LocalDate> due = end.last(year);
        return from.isPresent()
                && due.isPresent()
                && from.get().isAfter(due.get())
                && from.get().getMonth() != due.get().getMonth();
    }

    private LocalDate timely(LocalDate named, Point end, PlanYear planned) {
        if (!planned.dayBefore(bound) || atEnd) {
            return named;
        }
        LocalDate excluded =
                end.shape().isOneDay() ? named : end.first(named.getYear()).orElse(named);
        return excluded.minusDays(1);
    }
}
