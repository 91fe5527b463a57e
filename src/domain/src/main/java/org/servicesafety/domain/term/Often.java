package org.servicesafety.domain.term;

import java.util.Optional;
import java.util.OptionalInt;

/** "Каждый месяц", "ай сайын", "1 раз в квартал", "жылына 2 рет", "twice a year", "раз в 3 месяца": how often. */
final class Often {

    private Often() {}

    static Optional<Frequency> read(Cursor cursor) {
        return cursor.read(() -> each(cursor))
                .or(() -> cursor.read(() -> unitBefore(cursor)))
                .or(() -> cursor.read(() -> times(cursor)));
    }

    /** "Каждый квартал", "каждые 3 месяца". */
    private static Optional<Frequency> each(Cursor cursor) {
        if (!cursor.accept(Sense.EACH)) {
            return Optional.empty();
        }
        int units = number(cursor).orElse(1);
        return cursor.unit(Sense.UNIT).flatMap(unit -> every(1, units, unit));
    }

    /** "Ай сайын", "тоқсанына 1 рет", "3 айда бір рет". */
    private static Optional<Frequency> unitBefore(Cursor cursor) {
        int units = number(cursor).orElse(1);
        Optional<Frequency> unit = cursor.unit(Sense.UNIT);
        if (unit.isEmpty() || cursor.accept(Sense.EACH)) {
            return unit.flatMap(known -> every(1, units, known));
        }
        cursor.skip(Sense.AT_LEAST);
        OptionalInt times = number(cursor);
        return times.isPresent() && cursor.accept(Sense.TIMES)
                ? every(times.getAsInt(), units, unit.get())
                : Optional.empty();
    }

    /** "Раз в полугодие", "2 раза в год", "once a month", "1 раз в 3 месяца". */
    private static Optional<Frequency> times(Cursor cursor) {
        OptionalInt count = cursor.value(Sense.COUNT);
        int times = count.orElseGet(() -> number(cursor).orElse(1));
        if (count.isEmpty() && !cursor.accept(Sense.TIMES)) {
            return Optional.empty();
        }
        cursor.accept(Sense.EACH);
        int units = number(cursor).orElse(1);
        return cursor.unit(Sense.UNIT).flatMap(unit -> every(times, units, unit));
    }

    /** So many times in so many units, if the calendar has such a period. */
    private static Optional<Frequency> every(int times, int units, Frequency unit) {
        if (times < 1 || units < 1 || units > 12) {
            return Optional.empty();
        }
        if (!unit.inMonths()) {
            return times == 1 && units == 1 ? Optional.of(unit) : Optional.empty();
        }
        int months = units * unit.months();
        return months % times == 0 ? Frequency.everyMonths(months / times) : Optional.empty();
    }

    /** An ordinal counts nothing: "2-го месяца". */
    private static OptionalInt number(Cursor cursor) {
        return cursor.peek(0).ordinal() ? OptionalInt.empty() : cursor.value(Sense.NUMBER);
    }
}
