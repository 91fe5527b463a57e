package org.servicesafety.domain.term;

import java.util.Optional;

/** What the words around a day say about whether it is timely itself; a later one weighs more. */
enum Bound {
    /** Nothing. */
    ON,
    /** "До", "дейін", "by": the rule book says. */
    UNTIL,
    /** "Ранее", "бұрын", "before": it is not. */
    BEFORE,
    /** "Не позднее", "кешіктірмей", or "включительно": it is. */
    NO_LATER;

    /** The words that stand here, before or after a day; empty where there are none. */
    static Optional<Bound> read(Cursor cursor) {
        Bound found = ON;
        Optional<Bound> next = one(cursor.peek(0));
        while (next.isPresent()) {
            cursor.take();
            found = found.and(next.get());
            next = one(cursor.peek(0));
        }
        return found == ON ? Optional.empty() : Optional.of(found);
    }

    /** Both at once. */
    Bound and(Bound other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private static Optional<Bound> one(Token token) {
        return switch (token.sense()) {
            case UNTIL -> Optional.of(UNTIL);
            case BEFORE -> Optional.of(BEFORE);
            case NO_LATER, INCLUSIVE -> Optional.of(NO_LATER);
            default -> Optional.empty();
        };
    }
}
