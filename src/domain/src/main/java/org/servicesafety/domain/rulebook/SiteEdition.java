package org.servicesafety.domain.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition that the site has entered.
 *
 * @param id null until it is kept
 * @param previousRepealedOn the day of the order that repeals the edition before this one; null if it says nothing of it
 * @param by key of the user who entered it
 * @param withdrawal who took it back when, before it was in force; null if nobody did
 */
public record SiteEdition(
        @Nullable Long id,
        Edition edition,
        @Nullable LocalDate previousRepealedOn,
        String by,
        Instant at,
        @Nullable Withdrawal withdrawal) {

    /**
     * That an edition was taken back.
     *
     * @param by key of the user
     */
    public record Withdrawal(String by, Instant at) {}

    /** Whether it counts: it was not taken back. */
    public boolean counts() {
        return withdrawal == null;
    }

    SiteEdition withdrawn(String userKey, Instant when) {
        return new SiteEdition(id, edition, previousRepealedOn, by, at, new Withdrawal(userKey, when));
    }
}
