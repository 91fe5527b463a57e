package org.servicesafety.domain.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The change of a rate against the same period of last year (clauses 16 and 17).
 *
 * @param ratio the later coefficient divided by the earlier one; null where either is, or the earlier one is 0
 * @param pValue the two-sided exact conditional test; null where a strength is not known or 0
 * @param verdict what the test says at the level of 0.05; never null
 */
public record RateChange(@Nullable Double ratio, @Nullable Double pValue, Verdict verdict) {

    private static final double LEVEL = 0.05;
    private static final RateChange UNKNOWN = new RateChange(null, null, Verdict.NO_EVIDENCE);

    /** The change from one rate to a later one of a period of the same length. */
    public static RateChange between(Rate earlier, Rate later) {
        Double before = earlier.perThousand();
        Double after = later.perThousand();
        Double strengthBefore = earlier.strength();
        Double strengthAfter = later.strength();
        if (before == null || after == null || strengthBefore == null || strengthAfter == null) {
            return UNKNOWN;
        }
        double pValue = ExactComparison.pValue(later.count(), strengthAfter, earlier.count(), strengthBefore);
        return new RateChange(before == 0 ? null : after / before, pValue, verdict(pValue, before, after));
    }

    /**
     * Whether so few cases came about that no division of them between the two periods would be more than chance: there is nothing to
     * compare. Also where a strength is not known or 0.
     */
    public static boolean tooFew(Rate earlier, Rate later) {
        Double before = earlier.strength();
        Double after = later.strength();
        if (before == null || after == null || before == 0 || after == 0) {
            return true;
        }
        int all = earlier.count() + later.count();
        return ExactComparison.pValue(all, after, 0, before) >= LEVEL
                && ExactComparison.pValue(0, after, all, before) >= LEVEL;
    }

    private static Verdict verdict(double pValue, double before, double after) {
        if (pValue >= LEVEL) {
            return Verdict.NO_EVIDENCE;
        }
        return after > before ? Verdict.RISE : Verdict.FALL;
    }
}
