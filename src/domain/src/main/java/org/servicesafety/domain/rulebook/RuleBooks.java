package org.servicesafety.domain.rulebook;

import java.time.LocalDate;

/** The editions of the rule book that a site has. */
@FunctionalInterface
public interface RuleBooks {

    /** The built-in edition alone. */
    static RuleBooks builtIn() {
        Editions editions = Editions.of(Edition.order738());
        return () -> editions;
    }

    /** All editions. */
    Editions editions();

    /** The edition in force on a day, as {@link Editions#on}. */
    default Edition on(LocalDate day) {
        return editions().on(day);
    }
}
