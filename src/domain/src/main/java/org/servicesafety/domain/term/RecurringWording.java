package org.servicesafety.domain.term;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * "Ежемесячно, до 25 числа", "әр айдың 10-ына дейін", "last Friday of the month": how often, and on which day. The parts
 * may stand in any order, so each of these rules reads one of them into {@link RecurringParts}.
 */
final class RecurringWording implements Wording {

    private static final List<BiPredicate<Cursor, RecurringParts>> RULES = List.of(
            RecurringWording::following,
            RecurringWording::howOften,
            RecurringWording::nthWeekday,
            RecurringWording::lastDay,
            RecurringWording::dayOfMonth,
            RecurringWording::monthOfPeriod,
            RecurringWording::weekdays,
            RecurringWording::unit);

    @Override
    public Optional<Reading> read(Cursor cursor, PlanYear planned) {
        RecurringParts parts = new RecurringParts();
        while (!cursor.atEnd()) {
            boolean skipped =
                    cursor.accept(Sense.COMMA, Sense.DASH, Sense.OPEN, Sense.CLOSE, Sense.AT_LEAST, Sense.SEMICOLON)
                            || (parts.isFrequencyKnown() && WholeYear.accept(cursor, planned));
            if (!skipped && !anyRule(cursor, parts)) {
                return Optional.empty();
            }
        }
        return parts.reading(planned);
    }

    private static boolean anyRule(Cursor cursor, RecurringParts parts) {
        return RULES.stream().anyMatch(rule -> tried(rule, cursor, parts));
    }

    private static boolean tried(BiPredicate<Cursor, RecurringParts> rule, Cursor cursor, RecurringParts parts) {
        int before = cursor.place();
        boolean found = rule.test(cursor, parts);
        if (!found) {
            cursor.back(before);
        }
        return found;
    }

    /** "Месяца, следующего за отчётным [кварталом]", "есепті айдан кейінгі айдың", "следующего месяца". */
    private static boolean following(Cursor cursor, RecurringParts parts) {
        boolean reporting = cursor.accept(Sense.REPORTING);
        Optional<Frequency> reported = reporting ? cursor.unit(Sense.UNIT) : Optional.empty();
        cursor.accept(Frequency.MONTH);
        cursor.skip(Sense.COMMA);
        if (!cursor.accept(Sense.NEXT)) {
            return false;
        }
        boolean reportingAfter = !reporting && cursor.accept(Sense.REPORTING);
        Optional<Frequency> after = reportingAfter ? cursor.unit(Sense.UNIT) : Optional.empty();
        cursor.accept(Frequency.MONTH);
        return parts.following(reported.or(() -> after).orElse(Frequency.MONTH));
    }

    private static boolean howOften(Cursor cursor, RecurringParts parts) {
        return cursor.unit(Sense.ADVERB)
                .or(() -> Often.read(cursor))
                .map(parts::every)
                .orElse(false);
    }

    /** "Последняя пятница". */
    private static boolean nthWeekday(Cursor cursor, RecurringParts parts) {
        cursor.accept(Sense.EACH);
        OptionalInt nth = cursor.value(Sense.ORDINAL, Sense.NUMBER, Sense.ROMAN);
        OptionalInt weekday = nth.isPresent() ? cursor.value(Sense.WEEKDAY) : OptionalInt.empty();
        return weekday.isPresent() && parts.nthWeekday(nth.getAsInt(), DayOfWeek.of(weekday.getAsInt()));
    }

    /** "До последнего дня". */
    private static boolean lastDay(Cursor cursor, RecurringParts parts) {
        Bound.read(cursor);
        boolean last = cursor.peek(0).is(Sense.ORDINAL, DayInMonth.OfWeek.LAST);
        if (!last) {
            return false;
        }
        cursor.take();
        boolean day = cursor.accept(Frequency.DAY) || cursor.accept(Sense.DAY_NUMBER);
        Bound.read(cursor);
        return day && parts.lastDay();
    }

    /** "До 25 числа", "25-іне дейін", "on the 10th". */
    private static boolean dayOfMonth(Cursor cursor, RecurringParts parts) {
        cursor.accept(Sense.EACH);
        Bound before = Bound.read(cursor).orElse(Bound.ON);
        Token number = cursor.peek(0);
        boolean numbered = cursor.accept(Sense.NUMBER) || (number.value() > 0 && cursor.accept(Sense.ORDINAL));
        if (!numbered) {
            return false;
        }
        boolean named = cursor.accept(Sense.DAY_NUMBER);
        boolean counted = !named && cursor.accept(Frequency.DAY);
        Bound bound = before.and(Bound.read(cursor).orElse(Bound.ON));
        boolean day = named || number.ordinal() || (number.is(Sense.NUMBER) && bound != Bound.ON && !counted);
        boolean aloneToo = named || (number.ordinal() && bound != Bound.ON);
        return (day || (named && number.is(Sense.ORDINAL))) && parts.day(number.value(), bound, aloneToo);
    }

    /** "Последнего месяца", "2-го месяца"; a number by itself may be a day, so the day must be known by then. */
    private static boolean monthOfPeriod(Cursor cursor, RecurringParts parts) {
        Sense[] numbers = parts.isDayKnown()
                ? new Sense[] {Sense.ORDINAL, Sense.NUMBER, Sense.ROMAN}
                : new Sense[] {Sense.ORDINAL};
        OptionalInt nth = cursor.value(numbers);
        return nth.isPresent() && cursor.accept(Frequency.MONTH) && parts.monthOfPeriod(nth.getAsInt());
    }

    /** "По понедельникам и четвергам", "жұма сайын", "дүйсенбі мен бейсенбі күні". */
    private static boolean weekdays(Cursor cursor, RecurringParts parts) {
        boolean each = cursor.accept(Sense.EACH, Sense.TO);
        boolean found = false;
        while (cursor.next(Sense.WEEKDAY) || cursor.next(Sense.WEEKDAYS)) {
            each |= cursor.next(Sense.WEEKDAYS);
            parts.weekday(DayOfWeek.of(cursor.take().value()));
            found = true;
            cursor.accept(Frequency.DAY);
            each |= cursor.accept(Sense.EACH);
            cursor.accept(Sense.COMMA, Sense.AND);
            each |= cursor.accept(Sense.EACH, Sense.TO);
        }
        return found && (!each || parts.eachWeekday());
    }

    /** "... месяца": the period in which the day is, without a word about how often. */
    private static boolean unit(Cursor cursor, RecurringParts parts) {
        return cursor.unit(Sense.UNIT).map(parts::within).orElse(false);
    }
}
