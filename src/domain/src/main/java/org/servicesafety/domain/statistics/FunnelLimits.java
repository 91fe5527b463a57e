package org.servicesafety.domain.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How far the coefficient of one unit may lie from that of all units together by chance alone (clause 16.3): the lines
 * of a funnel plot at one strength. A unit stands out where its own coefficient lies outside; on a line it does not.
 *
 * <p>The limits are those of whole cases, exact for Poisson counts: fewer cases than the lower limit stands for have a
 * chance of at most 2.5 % (0.1 %), and so have more cases than the upper one.
 *
 * @param within95 the limits of 95 %, per 1,000 servicemen
 * @param within998 the limits of 99.8 %, per 1,000 servicemen
 */
public record FunnelLimits(Interval within95, Interval within998) {

    private static final double PER_THOUSAND = 1000;

    /**
     * The limits at one strength.
     *
     * @param strength the average number of servicemen of the unit, over 0
     * @param overallPerThousand the coefficient of all units together, not negative
     * @throws IllegalArgumentException if a figure is out of its range
     */
    public static FunnelLimits at(double strength, double overallPerThousand) {
        if (!(strength > 0) || !(overallPerThousand >= 0)) {
            throw new IllegalArgumentException(overallPerThousand + " at " + strength);
        }
        double expected = overallPerThousand * strength / PER_THOUSAND;
        double perCase = PER_THOUSAND / strength;
        return new FunnelLimits(
                cases(expected, 0.025).times(perCase), cases(expected, 0.001).times(perCase));
    }

    private static Interval cases(double expected, double tail) {
        if (expected == 0) {
            return new Interval(0, 0);
        }
        PoissonDistribution counts = PoissonDistribution.of(expected);
        return new Interval(counts.inverseCumulativeProbability(tail), counts.inverseSurvivalProbability(tail));
    }
}
