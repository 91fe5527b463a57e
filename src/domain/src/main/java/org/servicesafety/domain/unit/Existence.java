package org.servicesafety.domain.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a unit exists.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; null while the end is not known
 */
public record Existence(LocalDate from, @Nullable LocalDate to) {

    public Existence {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " to " + to);
        }
    }

    public static Existence from(LocalDate first) {
        return new Existence(first, null);
    }

    /** Both days inclusive. */
    public static Existence between(LocalDate first, LocalDate last) {
        return new Existence(first, last);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    /** Exists on a day of the interval at least; both its ends inclusive. */
    public boolean onAnyDay(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !endsBefore(first);
    }

    /** Both exist on a day at least. */
    public boolean meets(Existence other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    /** Has no day outside the other. */
    public boolean within(Existence other) {
        return !from.isBefore(other.from) && (other.to == null || (to != null && !to.isAfter(other.to)));
    }

    /** Is over before the day. */
    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
