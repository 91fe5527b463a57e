package org.servicesafety.jira.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days in figures, the same in each language. */
final class Days {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private Days() {}

    static String day(LocalDate day) {
        return SHORT.format(day);
    }

    /** The day that a text names in the form of ISO, 2026-11-23. */
    static Optional<LocalDate> parse(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException otherText) {
            return Optional.empty();
        }
    }
}
