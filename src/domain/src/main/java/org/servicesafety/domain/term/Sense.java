package org.servicesafety.domain.term;

/** What a word, number or mark in the wording of a term may mean. A token's value is explained beside. */
enum Sense {
    /** The number itself. */
    NUMBER,
    /** 1 to 4, written in Roman numerals. */
    ROMAN,
    /** 1 to 10 written as a word; -1 for "last". */
    ORDINAL,
    /** Four digits. */
    YEAR,
    /** A day in digits; the token carries its parts. */
    DATE,
    /** 1 to 12. */
    MONTH,
    /** 1 (Monday) to 7. */
    WEEKDAY,
    /** "On Fridays": 1 to 7. */
    WEEKDAYS,
    /** A unit of time; the token carries it. */
    UNIT,
    /** "Monthly"; the token carries the unit. */
    ADVERB,
    /** The Russian word after the number of a day. */
    DAY_NUMBER,
    DECADE,
    HALF,
    EACH,
    TIMES,
    /** How many times, as a word that stands alone: "twice". */
    COUNT,
    AT_LEAST,
    UNTIL,
    NO_LATER,
    BEFORE,
    AFTER,
    INCLUSIVE,
    FROM,
    TO,
    BETWEEN,
    END,
    START,
    AHEAD,
    WITHIN,
    WINTER,
    SUMMER,
    TRAINING,
    NEXT,
    REPORTING,
    CONSTANT,
    OCCASION,
    /** Begins the words that name an event. */
    WHEN,
    /** Ends them. */
    HAPPENED,
    AND,
    /** A word that changes nothing: an article, "in". */
    NOISE,
    COMMA,
    SEMICOLON,
    DASH,
    OPEN,
    CLOSE,
    OTHER
}
