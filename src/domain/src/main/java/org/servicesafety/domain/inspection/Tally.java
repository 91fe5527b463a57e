package org.servicesafety.domain.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The count of clause 13.
 *
 * @param total departments and services, from 0
 * @param inspected how many of them were inspected, at most {@code total}
 * @param required how many must be, at the least
 */
public record Tally(int total, int inspected, int required) {

    static Tally of(int total, int inspected, BigDecimal share) {
        return new Tally(total, inspected, required(total, share));
    }

    /**
     * Clause 13, "at least 25 %": the least whole number not under the share of the total; 0 of 0.
     *
     * @param share a fraction, 0.25 for 25 %; exact, never rounded down
     */
    public static int required(int total, BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(total))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    public boolean met() {
        return inspected >= required;
    }

    /** How many more inspections are needed; 0 when enough. */
    public int missing() {
        return Math.max(0, required - inspected);
    }

    /** Inspected share as a fraction, 0.25 for a quarter of all; null where there is nothing to inspect. */
    public @Nullable Double share() {
        return total == 0 ? null : (double) inspected / total;
    }
}
