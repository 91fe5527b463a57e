package org.servicesafety.domain.term;

import org.jspecify.annotations.Nullable;

/**
 * A word, a number, a day in digits or a mark.
 *
 * @param sense what it means
 * @param value see {@link Sense}; of a day in digits its number
 * @param unit of a unit of time, or of an adverb of it; else null
 * @param month of a day in digits its month, else 0
 * @param year of a day in digits its year, 0 where none is written
 * @param ordinal whether a number bears the ending of an ordinal
 * @param folded the letters as {@link Letters} fold them
 * @param start index of its first character in the wording
 * @param end index after its last character
 */
record Token(
        Sense sense,
        int value,
        @Nullable Frequency unit,
        int month,
        int year,
        boolean ordinal,
        String folded,
        int start,
        int end) {

    static Token of(Sense sense, int value, String folded, int start, int end) {
        return new Token(sense, value, null, 0, 0, false, folded, start, end);
    }

    boolean is(Sense wanted) {
        return sense == wanted;
    }

    boolean is(Sense wanted, int wantedValue) {
        return sense == wanted && value == wantedValue;
    }

    boolean is(Frequency wanted) {
        return is(Sense.UNIT) && unit == wanted;
    }

    /** The same number as an ordinal, reaching over its ending. */
    Token asOrdinal(int newEnd) {
        return new Token(sense, value, unit, month, year, true, folded, start, newEnd);
    }
}
