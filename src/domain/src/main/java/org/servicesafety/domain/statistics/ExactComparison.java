package org.servicesafety.domain.statistics;

import java.util.function.IntPredicate;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The exact conditional test of two Poisson rates: given the sum of both counts, the first is binomial with the share
 * of its exposure. Two-sided by the sum over all outcomes no more probable than the one seen, as {@code poisson.test}
 * of R has it, ties within a relative 1e-7 included.
 */
final class ExactComparison {

    private static final double TIES = 1 + 1e-7;

    private final BinomialDistribution outcomes;
    private final int total;
    private final int seen;

    private ExactComparison(int seen, int total, double share) {
        this.outcomes = BinomialDistribution.of(total, share);
        this.total = total;
        this.seen = seen;
    }

    /**
     * The chance, if both rates were equal, of an outcome no more probable than this one; 1 if both counts are 0.
     *
     * @param count not negative; the sum of both fits in an int
     * @param exposure over 0, in the same unit as the other
     */
    static double pValue(int count, double exposure, int otherCount, double otherExposure) {
        int total = Math.addExact(count, otherCount);
        return total == 0 ? 1 : new ExactComparison(count, total, exposure / (exposure + otherExposure)).pValue();
    }

    private double pValue() {
        double expected = total * outcomes.getProbabilityOfSuccess();
        if (seen == expected) {
            return 1;
        }
        return Math.min(1, seen < expected ? withUpperTail(expected) : withLowerTail(expected));
    }

    private double withUpperTail(double expected) {
        double limit = outcomes.probability(seen) * TIES;
        // over the expected count the chances only fall
        int first = first((int) Math.ceil(expected), total + 1, i -> outcomes.probability(i) <= limit);
        return outcomes.cumulativeProbability(seen) + outcomes.survivalProbability(first - 1);
    }

    private double withLowerTail(double expected) {
        double limit = outcomes.probability(seen) * TIES;
        // up to the expected count the chances only grow
        int after = first(0, (int) Math.floor(expected) + 1, i -> outcomes.probability(i) > limit);
        return outcomes.cumulativeProbability(after - 1) + outcomes.survivalProbability(seen - 1);
    }

    /** The first from {@code low} (inclusive) on for which the condition holds, {@code high} if there is none below. */
    private static int first(int low, int high, IntPredicate condition) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (condition.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
