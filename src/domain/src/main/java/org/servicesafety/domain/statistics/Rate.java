package org.servicesafety.domain.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A quantitative indicator and its coefficient (clauses 17 and 18): cases among servicemen over a period.
 *
 * @param count the cases, not negative
 * @param strength the average number of servicemen over the period, not negative; null where it is not known
 */
public record Rate(int count, @Nullable Double strength) {

    private static final double PER_THOUSAND = 1000;

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if a figure is negative, or the strength is no finite number
     */
    public Rate {
        if (count < 0 || (strength != null && !(strength >= 0 && strength < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException(count + " of " + strength);
        }
    }

    /** A rate whose strength is known. */
    public static Rate of(int count, double strength) {
        return new Rate(count, strength);
    }

    /** A rate whose strength is not known. */
    public static Rate ofUnknownStrength(int count) {
        return new Rate(count, null);
    }

    /** Clause 17: the cases in terms of 1,000 servicemen; null, never 0, where the strength is not known or 0. */
    public @Nullable Double perThousand() {
        return strength == null || strength == 0 ? null : count * PER_THOUSAND / strength;
    }

    /** The exact 95 % interval of the coefficient (Garwood), in its unit; null with it. */
    public @Nullable Interval interval95() {
        return strength == null || strength == 0
                ? null
                : PoissonInterval.of95Percent(count).times(PER_THOUSAND / strength);
    }
}
