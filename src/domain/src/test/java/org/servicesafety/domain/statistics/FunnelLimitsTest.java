package org.servicesafety.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("clause-16.3")
class FunnelLimitsTest {

    /**
     * Whole cases at an expected number, to be read off any table of the cumulative Poisson distribution (as that of
     * E. C. Molina, Poisson's exponential binomial limit, 1942): for 10 expected, at most 3 have 0.0103 and at most 4
     * have 0.0293, at most 16 have 0.9730 and at most 17 have 0.9857.
     */
    @ParameterizedTest
    @CsvSource({
        "0.01, 0,  0,  0,  1",
        "1,    0,  3,  0,  5",
        "2,    0,  5,  0,  8",
        "5,    1,  10, 0,  13",
        "10,   4,  17, 2,  21",
        "20,   12, 29, 8,  35",
    })
    void limits_are_whole_cases(double expected, int low95, int high95, int low998, int high998) {
        FunnelLimits limits = FunnelLimits.at(1000, expected);

        assertThat(limits.within95()).isEqualTo(new Interval(low95, high95));
        assertThat(limits.within998()).isEqualTo(new Interval(low998, high998));
    }

    @Test
    void limits_are_told_per_1000_servicemen() {
        // 400 servicemen at 25 per 1000: 10 expected
        FunnelLimits limits = FunnelLimits.at(400, 25);

        assertThat(limits.within95().low()).isCloseTo(4 / 0.4, within(1e-12));
        assertThat(limits.within95().high()).isCloseTo(17 / 0.4, within(1e-12));
        assertThat(limits.within998().low()).isCloseTo(2 / 0.4, within(1e-12));
        assertThat(limits.within998().high()).isCloseTo(21 / 0.4, within(1e-12));
    }

    @Test
    void a_million_expected_cases_are_no_burden() {
        FunnelLimits limits = FunnelLimits.at(1_000_000, 1000);

        assertThat(limits.within95().low()).isBetween(998.0, 998.1);
        assertThat(limits.within95().high()).isBetween(1001.9, 1002.0);
    }

    @Test
    void where_no_unit_has_cases_any_case_stands_out() {
        assertThat(FunnelLimits.at(400, 0)).isEqualTo(new FunnelLimits(new Interval(0, 0), new Interval(0, 0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void a_unit_without_strength_has_no_limits(double strength) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelLimits.at(strength, 10))
                .withMessage("10.0 at " + strength);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN})
    void an_impossible_coefficient_is_refused(double overall) {
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.at(100, overall));
    }
}
