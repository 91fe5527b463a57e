package org.servicesafety.domain.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * The exact interval for the mean of a Poisson count (F. Garwood, Fiducial limits for the Poisson distribution,
 * Biometrika 28, 1936): the means under which the count seen is neither too large nor too small.
 */
final class PoissonInterval {

    private PoissonInterval() {}

    /**
     * The interval with 2.5 % on either side. For a count of 0 the lower end is 0 and only the upper one is estimated,
     * with the same 2.5 %: 3.688879.
     *
     * @param count not negative
     */
    static Interval of95Percent(int count) {
        return of(count, 0.025);
    }

    private static Interval of(int count, double tail) {
        return new Interval(count == 0 ? 0 : low(count, tail), high(count, tail));
    }

    // the chance of at least the count, seen as a function of the mean, is a gamma distribution of that shape
    private static double low(int count, double tail) {
        return GammaDistribution.of(count, 1).inverseCumulativeProbability(tail);
    }

    private static double high(int count, double tail) {
        return GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(tail);
    }
}
