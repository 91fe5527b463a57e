package org.servicesafety.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    private static Interval intervalOfCount(int count) {
        return Rate.of(count, 1000).interval95();
    }

    /**
     * Published figures. 1 to 10: the table of {@code pois.exact} of R's package epitools (T. Aragon), as the port of
     * its tests to Python prints it, eight digits after the point. 0, 20, 50, 100, 1000: χ² quantiles of SciPy by the
     * relation of K. Ulm, Am J Epidemiol 131 (1990) 373-375, {@code chi2.ppf(0.025, 2k)/2, chi2.ppf(0.975, 2k+2)/2}.
     * 10 is also the printed answer of R's {@code poisson.test(10)}: 4.795389 18.390356.
     */
    @ParameterizedTest
    @Tag("clause-17")
    @CsvSource({
        "0,    0,            3.6888794541",
        "1,    0.02531781,   5.57164339",
        "2,    0.24220928,   7.22468767",
        "3,    0.61867212,   8.76727307",
        "4,    1.08986537,   10.24158868",
        "5,    1.62348639,   11.66833208",
        "6,    2.20189425,   13.05947402",
        "7,    2.81436305,   14.42267536",
        "8,    3.45383218,   15.76318922",
        "9,    4.1153731,    17.08480345",
        "10,   4.7953887,    18.39035604",
        "20,   12.2165195854, 30.8883779027",
        "25,   16.1786818478, 36.9049316975",
        "50,   37.1109637375, 65.9187666643",
        "100,  81.3639912509, 121.6267937924",
        "1000, 938.9730184077, 1063.9521360163",
    })
    void the_interval_is_that_of_the_published_tables(int count, double low, double high) {
        assertThat(intervalOfCount(count).low()).isCloseTo(low, within(6e-9));
        assertThat(intervalOfCount(count).high()).isCloseTo(high, within(6e-9));
    }

    @ParameterizedTest
    @Tag("clause-17")
    @ValueSource(ints = {1, 2, 7, 40, 999, 25_000, 1_000_000})
    void at_its_ends_the_count_has_a_chance_of_2_5_percent(int count) {
        Interval interval = intervalOfCount(count);

        assertThat(Outcomes.poisson(interval.low()).atLeast(count)).isCloseTo(0.025, within(1e-11));
        assertThat(Outcomes.poisson(interval.high()).atMost(count)).isCloseTo(0.025, within(1e-11));
    }

    @Test
    @Tag("clause-17")
    void a_count_of_0_has_an_upper_end_only() {
        assertThat(intervalOfCount(0).low()).isZero();
        assertThat(intervalOfCount(0).high()).isCloseTo(-Math.log(0.025), withinPercentage(1e-10));
    }

    @Test
    @Tag("clause-17")
    void a_million_cases_are_no_burden() {
        Interval interval = Assertions.assertTimeout(Duration.ofSeconds(1), () -> intervalOfCount(1_000_000));

        // by 1000000 -/+ 1.96 * 1000, and half of the square of 1.96 between them
        assertThat(interval.low()).isBetween(998_040.0, 998_050.0);
        assertThat(interval.high()).isBetween(1_001_960.0, 1_001_965.0);
    }

    @Test
    @Tag("clause-17")
    void the_coefficient_is_the_count_in_terms_of_1000_servicemen() {
        assertThat(Rate.of(3, 412).perThousand()).isEqualTo(3 * 1000.0 / 412);
        assertThat(Rate.of(0, 412).perThousand()).isZero();
        assertThat(Rate.of(3, 1500.5).perThousand()).isCloseTo(1.99933355, within(1e-8));
        assertThat(Rate.of(3, 412).interval95().low()).isCloseTo(0.618672122 / 0.412, within(1e-8));
        assertThat(Rate.of(3, 412).interval95().high()).isCloseTo(8.767273070 / 0.412, within(1e-7));
    }

    @Test
    @Tag("clause-17")
    void without_strength_there_is_no_coefficient_and_no_interval() {
        assertThat(Rate.of(3, 0).perThousand()).isNull();
        assertThat(Rate.of(3, 0).interval95()).isNull();
        assertThat(Rate.ofUnknownStrength(3).perThousand()).isNull();
        assertThat(Rate.ofUnknownStrength(3).interval95()).isNull();
        assertThat(Rate.ofUnknownStrength(3).count()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void impossible_strengths_are_refused(double strength) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(1, strength));
    }

    @Test
    void impossible_figures_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(-1, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
        assertThat(new Interval(1, 1).times(3)).isEqualTo(new Interval(3, 3));
    }
}
