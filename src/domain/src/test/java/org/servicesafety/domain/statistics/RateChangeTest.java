package org.servicesafety.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("clause-16")
class RateChangeTest {

    /**
     * Published figures of the two-sided exact binomial test, to which the test of two rates comes down once their sum
     * is given: the exposures are to each other as the probability to its complement. From SciPy's own tests
     * ({@code scipy/stats/tests/test_morestats.py}, {@code TestBinomTest}); the third is W. J. Conover, Practical
     * nonparametric statistics (1971) p. 97, in the documentation of R's {@code binom.test}, where it is printed as
     * 0.3825.
     */
    @ParameterizedTest
    @CsvSource({
        "100, 150, 1, 1, 0.0018833009350757682",
        "201, 204, 1, 1, 0.92085205962670713",
        "682, 243, 3, 1, 0.38249155957481695",
        "51,  184, 1, 5, 0.0437479701823997",
    })
    void the_p_value_is_the_published_one(
            int count, int otherCount, double exposure, double otherExposure, double pValue) {
        assertThat(ExactComparison.pValue(count, exposure, otherCount, otherExposure))
                .isCloseTo(pValue, within(1e-11));
    }

    /**
     * The examples of R's {@code poisson.test} (data eba1977 of the package ISwR) and of K. Gu et al., Testing the ratio
     * of two Poisson rates, Biometrical Journal 50 (2008): no source prints six digits of the two-sided value, so these
     * were compared with the sum of exact weights.
     */
    @ParameterizedTest
    @CsvSource({
        "11, 21, 800,     3011",
        "60, 30, 51477.5, 54308.7",
        "15, 41, 19017,   28010",
        "0,  4,  412,     398",
        "4,  0,  412,     398",
        "1,  0,  412,     398",
        "3,  3,  500,     500",
        "5,  3,  500,     500",
        "3,  5,  500,     500",
        "2,  9,  100,     1",
        "9,  2,  1,       100",
        "0,  1,  1,       1000000",
        "700, 800, 21000, 21003",
        "20000, 20500, 1000, 1000",
        "1000000, 1002000, 300000, 300000",
        "1000000, 998000, 300000, 300000",
        "1000000, 500500, 600000, 300000",
        "3, 1000000, 1, 300000",
    })
    void the_p_value_equals_the_sum_of_exact_weights(int count, int otherCount, double exposure, double otherExposure) {
        double expected =
                Outcomes.binomial(count + otherCount, exposure, otherExposure).noMoreProbableThan(count);

        assertThat(ExactComparison.pValue(count, exposure, otherCount, otherExposure))
                .isCloseTo(expected, withinPercentage(1e-6));
    }

    @Test
    void outcomes_as_probable_as_the_one_seen_count_in_spite_of_rounding() {
        // 2 and 8 of 10 are equally probable; rounding must not lose one: 2 * (1 + 10 + 45) / 1024
        assertThat(ExactComparison.pValue(2, 412, 8, 412)).isCloseTo(0.109375, within(1e-14));
        assertThat(ExactComparison.pValue(8, 412, 2, 412)).isCloseTo(0.109375, within(1e-14));
    }

    @Test
    void millions_of_cases_are_no_burden() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 20; i++) {
                ExactComparison.pValue(1_000_000, 300_000, 1_000_000 + 100 * i, 300_000);
            }
        });
        assertThat(ExactComparison.pValue(1_000_000, 300_000, 1_000_000, 300_000))
                .isEqualTo(1);
        assertThat(ExactComparison.pValue(0, 300_000, 1_000_000, 300_000)).isBetween(0.0, 1e-300);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ExactComparison.pValue(Integer.MAX_VALUE, 1, 1, 1));
    }

    @Test
    void a_rise_and_a_fall_are_told_when_chance_does_not_explain_them() {
        RateChange rise = RateChange.between(Rate.of(3, 1000), Rate.of(14, 1000));
        RateChange fall = RateChange.between(Rate.of(14, 1000), Rate.of(3, 1000));

        assertThat(rise.verdict()).isEqualTo(Verdict.RISE);
        assertThat(rise.ratio()).isCloseTo(14 / 3.0, within(1e-12));
        // 2 * (1 + 17 + 136 + 680) / 2^17
        assertThat(rise.pValue()).isCloseTo(2 * 834 / 131072.0, within(1e-14));
        assertThat(fall.verdict()).isEqualTo(Verdict.FALL);
        assertThat(fall.ratio()).isCloseTo(3 / 14.0, within(1e-12));
        assertThat(fall.pValue()).isCloseTo(2 * 834 / 131072.0, within(1e-14));
    }

    @Test
    void a_small_change_is_no_evidence() {
        RateChange change = RateChange.between(Rate.of(3, 412), Rate.of(5, 398));

        assertThat(change.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(change.pValue()).isGreaterThan(0.05);
        assertThat(change.ratio()).isCloseTo(5 / 398.0 / (3 / 412.0), within(1e-12));
    }

    @Test
    void the_verdict_changes_at_0_05() {
        // 1 of 8: 18/256 = 0.0703; 0 of 6: 2/64 = 0.03125; 0 of 5: 2/32 = 0.0625
        assertThat(RateChange.between(Rate.of(1, 1), Rate.of(7, 1)).verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(RateChange.between(Rate.of(0, 1), Rate.of(5, 1)).verdict()).isEqualTo(Verdict.NO_EVIDENCE);
        assertThat(RateChange.between(Rate.of(0, 1), Rate.of(6, 1)).verdict()).isEqualTo(Verdict.RISE);
        assertThat(RateChange.between(Rate.of(6, 1), Rate.of(0, 1)).verdict()).isEqualTo(Verdict.FALL);
        // 0 of 1 with 19 to 1: exactly 0.05, which is not under the level
        assertThat(RateChange.between(Rate.of(0, 19), Rate.of(1, 1)).pValue()).isEqualTo(0.05);
        assertThat(RateChange.between(Rate.of(0, 19), Rate.of(1, 1)).verdict()).isEqualTo(Verdict.NO_EVIDENCE);
    }

    @Test
    void more_cases_among_many_more_servicemen_are_a_fall() {
        RateChange change = RateChange.between(Rate.of(20, 1000), Rate.of(40, 8000));

        assertThat(change.verdict()).isEqualTo(Verdict.FALL);
        assertThat(change.ratio()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void without_cases_in_both_years_nothing_changed() {
        assertThat(RateChange.between(Rate.of(0, 412), Rate.of(0, 398)))
                .isEqualTo(new RateChange(null, 1.0, Verdict.NO_EVIDENCE));
    }

    @Test
    void after_a_year_without_cases_there_is_no_ratio() {
        RateChange change = RateChange.between(Rate.of(0, 412), Rate.of(4, 398));

        assertThat(change.ratio()).isNull();
        assertThat(change.pValue()).isBetween(0.05, 0.06);
    }

    @Test
    void down_to_no_cases_the_ratio_is_0() {
        assertThat(RateChange.between(Rate.of(2, 412), Rate.of(0, 398)).ratio()).isZero();
    }

    @Test
    void without_a_strength_nothing_is_said() {
        RateChange unknown = new RateChange(null, null, Verdict.NO_EVIDENCE);

        assertThat(RateChange.between(Rate.ofUnknownStrength(1), Rate.of(9, 400)))
                .isEqualTo(unknown);
        assertThat(RateChange.between(Rate.of(1, 400), Rate.ofUnknownStrength(9)))
                .isEqualTo(unknown);
        assertThat(RateChange.between(Rate.of(1, 0), Rate.of(9, 400))).isEqualTo(unknown);
        assertThat(RateChange.between(Rate.of(1, 400), Rate.of(9, 0))).isEqualTo(unknown);
    }
}
