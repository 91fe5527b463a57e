package org.servicesafety.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds whatever the figures are, against {@link Outcomes}. */
@Tag("clause-17")
class StatisticsPropertiesTest {

    @Property(tries = 60)
    void the_interval_holds_the_coefficient_and_moves_up_with_the_count(@ForAll @IntRange(max = 2_000_000) int count) {
        Interval interval = Rate.of(count, 1000).interval95();
        Interval next = Rate.of(count + 1, 1000).interval95();

        assertThat((double) count).isBetween(interval.low(), interval.high());
        assertThat(next.low()).isGreaterThan(interval.low());
        assertThat(next.high()).isGreaterThan(interval.high());
    }

    @Property(tries = 200)
    void the_p_value_equals_the_sum_of_exact_weights_whatever_the_figures(
            @ForAll @IntRange(max = 60) int count,
            @ForAll @IntRange(min = 1, max = 60) int otherCount,
            @ForAll @DoubleRange(min = 1, max = 5000) double exposure,
            @ForAll @DoubleRange(min = 1, max = 5000) double otherExposure) {
        double expected =
                Outcomes.binomial(count + otherCount, exposure, otherExposure).noMoreProbableThan(count);

        assertThat(ExactComparison.pValue(count, exposure, otherCount, otherExposure))
                .isCloseTo(expected, within(1e-9 * expected + 1e-40));
    }

    @Property(tries = 200)
    void the_order_of_the_two_rates_does_not_matter(
            @ForAll @IntRange(max = 200) int count,
            @ForAll @IntRange(max = 200) int otherCount,
            @ForAll @DoubleRange(min = 1, max = 5000) double exposure,
            @ForAll @DoubleRange(min = 1, max = 5000) double otherExposure) {
        assertThat(ExactComparison.pValue(count, exposure, otherCount, otherExposure))
                .isCloseTo(ExactComparison.pValue(otherCount, otherExposure, count, exposure), withinPercentage(1e-6))
                .isBetween(0.0, 1.0);
    }

    @Property(tries = 60)
    void outside_the_limits_lies_what_chance_hardly_explains(
            @ForAll @DoubleRange(min = 0.01, max = 3000) double expected) {
        FunnelLimits limits = FunnelLimits.at(1000, expected);

        assertLimits(expected, limits.within95(), 0.025);
        assertLimits(expected, limits.within998(), 0.001);
    }

    private static void assertLimits(double expected, Interval limits, double tail) {
        Outcomes outcomes = Outcomes.poisson(expected);
        int low = (int) Math.round(limits.low());
        int high = (int) Math.round(limits.high());

        assertThat(outcomes.atMost(low - 1)).isLessThan(tail);
        assertThat(outcomes.atMost(low)).isGreaterThanOrEqualTo(tail);
        assertThat(outcomes.atLeast(high + 1)).isLessThanOrEqualTo(tail);
        assertThat(outcomes.atLeast(high)).isGreaterThan(tail);
    }
}
