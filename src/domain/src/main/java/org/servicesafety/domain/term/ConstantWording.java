package org.servicesafety.domain.term;

import java.util.Optional;

/** "Постоянно", "ежедневно", "тұрақты", "around the clock": work without a stop, of which no single day is due. */
final class ConstantWording implements Wording {

    @Override
    public Optional<Reading> read(Cursor cursor, PlanYear planned) {
        boolean found = false;
        boolean daily = false;
        while (!cursor.atEnd()) {
            boolean each = isEachDay(cursor);
            boolean constant = !each && cursor.accept(Sense.CONSTANT);
            if (!each && !constant && !isBetween(cursor, planned)) {
                return Optional.empty();
            }
            daily |= each;
            found |= each || constant;
        }
        return found ? Optional.of(Reading.constant(daily ? Recurrence.daily() : null)) : Optional.empty();
    }

    private static boolean isEachDay(Cursor cursor) {
        Token first = cursor.peek(0);
        Token second = cursor.peek(1);
        boolean two = (first.is(Sense.EACH) && second.is(Frequency.DAY))
                || (first.is(Frequency.DAY) && second.is(Sense.EACH));
        if (two) {
            cursor.take();
        }
        boolean found = two || (first.is(Sense.ADVERB) && first.unit() == Frequency.DAY);
        if (found) {
            cursor.take();
        }
        return found;
    }

    private static boolean isBetween(Cursor cursor, PlanYear planned) {
        return cursor.accept(Sense.COMMA, Sense.SEMICOLON, Sense.AND, Sense.OPEN, Sense.CLOSE)
                || WholeYear.accept(cursor, planned);
    }
}
