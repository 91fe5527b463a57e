package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a new edition of the rule book would move.
 *
 * @param from first due day that was looked at, inclusive
 * @param to last due day that was looked at, inclusive
 * @param bodies of how many bodies obligations were looked at
 * @param counts how many by kind and change; nothing is left out
 * @param total how many in all
 * @param first the first of them by due day, {@link #MOST} at most
 */
public record EditionMoves(
        LocalDate from,
        LocalDate to,
        int bodies,
        Map<ObligationKind, Map<Change, Long>> counts,
        long total,
        List<Move> first) {

    /** More are counted, not listed. */
    public static final int MOST = 200;

    public EditionMoves {
        counts = Map.copyOf(counts);
        first = List.copyOf(first);
    }

    /** What becomes of an obligation. */
    public enum Change {
        /** It is due on another day. */
        MOVED,
        /** It was not asked for. */
        APPEARS,
        /** It is not asked for any more. */
        VANISHES,
        /** Of coverage: it is due on the same day, and another share is asked for (clause 13). */
        SHARE
    }

    /**
     * One obligation.
     *
     * @param obligation as it would be; as it is if it vanishes
     * @param before last timely day without the new edition; null if it appears
     * @param after last timely day with it; null if it vanishes
     */
    public record Move(Change change, Obligation obligation, @Nullable LocalDate before, @Nullable LocalDate after) {}
}
