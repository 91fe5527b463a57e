package org.servicesafety.jira.field;

import java.util.Optional;

/** Ids as the fields keep them. */
final class Ids {
    private Ids() {}

    static Optional<Long> parse(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
