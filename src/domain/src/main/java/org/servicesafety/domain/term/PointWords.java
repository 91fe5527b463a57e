package org.servicesafety.domain.term;

import java.util.Optional;
import java.util.OptionalInt;
import org.servicesafety.domain.term.Point.Shape;

/** The words that name a point of the calendar; the year may stand on either side. */
final class PointWords {

    private PointWords() {}

    /** "25 декабря 2026 г.", "2026 жылғы 5 наурыз", "December 25, 2026", "III декада марта", "Q1", "2026 год". */
    static Optional<Point> read(Cursor cursor) {
        return cursor.read(() -> {
            OptionalInt before = cursor.value(Sense.YEAR);
            Optional<Point> named = withoutYear(cursor);
            if (before.isEmpty()) {
                return named.map(point -> withYearAfter(cursor, point));
            }
            return named.filter(point -> point.year() == 0)
                    .or(() -> Optional.of(Point.of(Shape.YEAR, 0, 0)))
                    .map(point -> point.withYear(before.getAsInt()));
        });
    }

    private static Point withYearAfter(Cursor cursor, Point point) {
        // an American date has a comma before its year
        boolean comma = point.monthFirst()
                && point.shape() == Shape.DAY
                && cursor.next(Sense.COMMA)
                && cursor.peek(1).is(Sense.YEAR)
                && !cursor.peek(2).is(Sense.MONTH);
        if (comma) {
            cursor.take();
        }
        OptionalInt year = point.year() == 0 && !isYearOfNext(cursor) ? cursor.value(Sense.YEAR) : OptionalInt.empty();
        return year.isPresent() ? point.withYear(year.getAsInt()) : point;
    }

    /** "10 маусымнан 2026 жылғы 5 шілдеге дейін": the year belongs to what follows it. */
    private static boolean isYearOfNext(Cursor cursor) {
        return cursor.next(Sense.YEAR)
                && (cursor.peek(1).is(Sense.NUMBER) || cursor.peek(1).is(Sense.MONTH));
    }

    private static Optional<Point> withoutYear(Cursor cursor) {
        return cursor.read(() -> inDigits(cursor))
                .or(() -> cursor.read(() -> monthFirst(cursor)))
                .or(() -> cursor.read(() -> unitFirst(cursor)))
                .or(() -> cursor.read(() -> numberFirst(cursor)));
    }

    private static Optional<Point> inDigits(Cursor cursor) {
        Token date = cursor.peek(0);
        boolean clock = date.month() == 0;
        boolean noMonth = date.value() == 0 && date.month() > 12;
        if (!cursor.accept(Sense.DATE) || clock || noMonth) {
            return Optional.empty();
        }
        Shape shape = date.value() == 0 && date.year() > 0 ? Shape.MONTH : Shape.DAY;
        return Optional.of(Point.of(shape, date.value(), date.month()).withYear(date.year()));
    }

    /** "Мамырдың 2-онкүндігі", "маусымның 10-ы", "December 25", "май". */
    private static Optional<Point> monthFirst(Cursor cursor) {
        OptionalInt month = cursor.value(Sense.MONTH);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return cursor.read(() -> partOfMonth(cursor, month.getAsInt()))
                .map(Point::withMonthFirst)
                .or(() -> Optional.of(Point.of(Shape.MONTH, 0, month.getAsInt())));
    }

    private static Optional<Point> partOfMonth(Cursor cursor, int month) {
        boolean digits = cursor.next(Sense.NUMBER);
        OptionalInt number = number(cursor);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<Point> named = namedPart(cursor, number.getAsInt(), month);
        if (named.isPresent()) {
            return named;
        }
        boolean dayWord = cursor.accept(Sense.DAY_NUMBER) || cursor.accept(Frequency.DAY);
        boolean another = cursor.next(Sense.MONTH) || cursor.next(Sense.UNIT) || cursor.next(Sense.TIMES);
        return (digits || dayWord) && !another
                ? Optional.of(Point.of(Shape.DAY, number.getAsInt(), month))
                : Optional.empty();
    }

    /** "Q1", "квартал II", "жылдың бірінші жартысы", "в течение года". */
    private static Optional<Point> unitFirst(Cursor cursor) {
        if (cursor.accept(Frequency.YEAR)) {
            Optional<Point> half = cursor.read(() -> {
                OptionalInt number = number(cursor);
                return number.isPresent() && cursor.accept(Sense.HALF)
                        ? Optional.of(Point.of(Shape.HALF_YEAR, number.getAsInt(), 0))
                        : Optional.empty();
            });
            return half.or(() -> Optional.of(Point.of(Shape.YEAR, 0, 0)));
        }
        Optional<Shape> shape = periodOfYear(cursor);
        OptionalInt number = shape.isPresent() ? number(cursor) : OptionalInt.empty();
        return number.isPresent() ? Optional.of(Point.of(shape.get(), number.getAsInt(), 0)) : Optional.empty();
    }

    /** "10 июня", "III декада марта", "II квартал", "первая половина мая", "последняя пятница мая"; or a number alone. */
    private static Optional<Point> numberFirst(Cursor cursor) {
        OptionalInt number = number(cursor);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int value = number.getAsInt();
        return periodOfYear(cursor)
                .map(shape -> Point.of(shape, value, 0))
                .or(() -> cursor.read(() -> halfOfYear(cursor, value)))
                .or(() -> namedPart(cursor, value, 0).map(part -> withMonthAfter(cursor, part)))
                .or(() -> cursor.read(() -> dayOf(cursor, value)))
                .or(() -> Optional.of(Point.of(Shape.BARE, value, 0)));
    }

    private static Optional<Point> halfOfYear(Cursor cursor, int number) {
        boolean year = cursor.accept(Sense.HALF) && (cursor.accept(Frequency.YEAR) || cursor.next(Sense.YEAR));
        return year ? Optional.of(Point.of(Shape.HALF_YEAR, number, 0)) : Optional.empty();
    }

    private static Optional<Point> namedPart(Cursor cursor, int number, int month) {
        if (cursor.accept(Sense.DECADE)) {
            return Optional.of(Point.of(Shape.DECADE, number == DayInMonth.OfWeek.LAST ? 3 : number, month));
        }
        if (cursor.accept(Sense.HALF)) {
            return Optional.of(Point.of(Shape.HALF_MONTH, number == DayInMonth.OfWeek.LAST ? 2 : number, month));
        }
        OptionalInt weekday = cursor.value(Sense.WEEKDAY);
        return weekday.isPresent()
                ? Optional.of(new Point(Shape.WEEKDAY, number, month, 0, weekday.getAsInt(), false))
                : Optional.empty();
    }

    private static Point withMonthAfter(Cursor cursor, Point part) {
        OptionalInt month = cursor.value(Sense.MONTH);
        return month.isPresent() ? part.filledFrom(Point.of(part.shape(), 0, month.getAsInt())) : part;
    }

    private static Optional<Point> dayOf(Cursor cursor, int number) {
        boolean dayWord = cursor.accept(Sense.DAY_NUMBER) || cursor.accept(Frequency.DAY);
        boolean last = number == DayInMonth.OfWeek.LAST && !dayWord;
        OptionalInt month = cursor.value(Sense.MONTH);
        return month.isPresent() && !last
                ? Optional.of(Point.of(Shape.DAY, number, month.getAsInt()))
                : Optional.empty();
    }

    private static Optional<Shape> periodOfYear(Cursor cursor) {
        if (cursor.accept(Frequency.QUARTER)) {
            return Optional.of(Shape.QUARTER);
        }
        return cursor.accept(Frequency.HALF_YEAR) ? Optional.of(Shape.HALF_YEAR) : Optional.empty();
    }

    private static OptionalInt number(Cursor cursor) {
        return cursor.value(Sense.NUMBER, Sense.ROMAN, Sense.ORDINAL);
    }
}
