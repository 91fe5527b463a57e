package org.servicesafety.domain.term;

import java.time.Month;
import java.util.List;
import java.util.Optional;

/** "(До 10 числа)" after months: that day of each of them; in a shorter month its last. */
final class DayOfMonths {

    private DayOfMonths() {}

    static Optional<List<Stretch>> read(Cursor cursor, List<Stretch> months) {
        boolean plain = months.stream()
                .allMatch(each -> each.last() == null && each.bound() == Bound.ON && isMonth(each.first()));
        if (!plain) {
            return Optional.empty();
        }
        cursor.accept(Sense.COMMA);
        boolean open = cursor.accept(Sense.OPEN);
        Bound before = Bound.read(cursor).orElse(Bound.ON);
        Token number = cursor.peek(0);
        if (!cursor.accept(Sense.NUMBER)) {
            return Optional.empty();
        }
        boolean dayWord = cursor.accept(Sense.DAY_NUMBER);
        Bound bound = before.and(Bound.read(cursor).orElse(Bound.ON));
        boolean closed = open == cursor.accept(Sense.CLOSE);
        boolean day = dayWord || ((open || number.ordinal()) && bound != Bound.ON);
        boolean last = cursor.atEnd() || cursor.next(Sense.SEMICOLON);
        return day && closed && last ? Optional.of(on(number.value(), bound, months)) : Optional.empty();
    }

    private static List<Stretch> on(int day, Bound bound, List<Stretch> months) {
        return months.stream()
                .map(each -> new Stretch(dayOf(each.first(), day), null, bound, false, day + " " + each.text()))
                .toList();
    }

    private static Point dayOf(Point month, int day) {
        boolean atEnd = day >= 29 && day <= 31 && day >= Month.of(month.month()).minLength();
        int number = atEnd ? DayInMonth.OfWeek.LAST : day;
        return Point.of(Point.Shape.DAY, number, month.month()).withYear(month.year());
    }

    private static boolean isMonth(Point point) {
        return point.shape() == Point.Shape.MONTH;
    }
}
