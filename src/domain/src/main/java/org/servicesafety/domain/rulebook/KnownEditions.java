package org.servicesafety.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every edition, the built-in one too.
 *
 * @param version to be sent back with a change
 * @param today says which is in force
 * @param list by the day from which they are in force, those taken back too
 */
public record KnownEditions(int version, LocalDate today, List<Known> list) {

    public KnownEditions {
        list = List.copyOf(list);
    }

    /** Where an edition stands. */
    public enum State {
        /** Another is in force by now. */
        PAST,
        IN_FORCE,
        COMING,
        /** Taken back before it was in force. */
        WITHDRAWN
    }

    /**
     * An edition.
     *
     * @param edition as it counts: with its repeal, which another edition may have brought
     * @param entered how it was entered; null for the built-in one
     * @param lastDay the last day on which it is in force; null if no edition follows, or it was taken back
     */
    public record Known(Edition edition, @Nullable SiteEdition entered, State state, @Nullable LocalDate lastDay) {}
}
