package org.servicesafety.domain.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A second, independent way to the same figures: the weights of all outcomes that matter, to 40 digits, by the ratio of
 * neighbours from the most probable one outwards, and then plain sums. No gamma or beta function takes part.
 */
final class Outcomes {

    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-45");

    private final TreeMap<Integer, BigDecimal> weights = new TreeMap<>();

    /**
     * @param next the weight of the outcome after this one, divided by the weight of this one
     * @param last no outcome is larger
     */
    private Outcomes(int mode, int last, IntFunction<BigDecimal> next) {
        BigDecimal weight = BigDecimal.ONE;
        for (int i = mode; i <= last && weight.compareTo(NEGLIGIBLE) > 0; i++) {
            weights.put(i, weight);
            weight = weight.multiply(next.apply(i), DIGITS);
        }
        weight = BigDecimal.ONE;
        for (int i = mode; i >= 0 && weight.compareTo(NEGLIGIBLE) > 0; i--) {
            weights.put(i, weight);
            weight = i == 0 ? weight : weight.divide(next.apply(i - 1), DIGITS);
        }
    }

    static Outcomes binomial(int n, double exposure, double otherExposure) {
        BigDecimal odds = new BigDecimal(exposure).divide(new BigDecimal(otherExposure), DIGITS);
        int mode = (int) Math.min(n, Math.floor((n + 1.0) * exposure / (exposure + otherExposure)));
        return new Outcomes(mode, n, i -> odds.multiply(new BigDecimal(n - i)).divide(new BigDecimal(i + 1), DIGITS));
    }

    static Outcomes poisson(double mean) {
        BigDecimal exact = new BigDecimal(mean);
        return new Outcomes(
                (int) Math.floor(mean), Integer.MAX_VALUE - 1, i -> exact.divide(new BigDecimal(i + 1), DIGITS));
    }

    double noMoreProbableThan(int seen) {
        BigDecimal limit = weights.getOrDefault(seen, BigDecimal.ZERO).multiply(new BigDecimal("1.0000001"));
        return share(weights.values().stream()
                .filter(weight -> weight.compareTo(limit) <= 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    double atLeast(int count) {
        return share(weights.tailMap(count, true).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    double atMost(int count) {
        return share(weights.headMap(count, true).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private double share(BigDecimal part) {
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return part.divide(all, DIGITS).doubleValue();
    }
}
