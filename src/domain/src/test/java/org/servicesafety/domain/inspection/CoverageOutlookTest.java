package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-13")
class CoverageOutlookTest {

    private static final BigDecimal QUARTER_OF_ALL = new BigDecimal("0.25");
    /** From Thursday 1 October to Thursday 31 December. */
    private static final Period Q4 = Period.quarter(2026, 4);

    private static Coverage coverage(Facts... facts) {
        return Coverage.of(Facts.BODY, Q4, QUARTER_OF_ALL, Facts.list(facts));
    }

    private static List<Long> left(Coverage coverage) {
        return coverage.left().stream().map(waiting -> waiting.unit().value()).toList();
    }

    @Nested
    class Forecast {

        private final Facts inspected = Facts.of(10).signed("2026-11-10");

        private Coverage ofEight(Facts... some) {
            Facts[] all = IntStream.range(0, 8)
                    .mapToObj(number -> number < some.length ? some[number] : Facts.of(20L + number))
                    .toArray(Facts[]::new);
            return coverage(all);
        }

        @Test
        void is_the_day_on_which_the_drafts_would_reach_what_is_required() {
            Coverage coverage = ofEight(inspected, Facts.of(11).drafted("2026-12-21", "2026-12-14"));

            assertThat(coverage.planned()).isEqualTo(1);
            assertThat(coverage.reachedOn()).isNull();
            assertThat(coverage.forecastOn()).isEqualTo("2026-12-14"); // Monday
        }

        @Test
        void is_the_day_on_which_it_was_reached() {
            Coverage coverage = ofEight(
                    inspected,
                    Facts.of(11).signed("2026-10-07"),
                    Facts.of(12).signed("2026-12-01"),
                    Facts.of(13).drafted("2026-10-02"));

            assertThat(coverage.reachedOn()).isEqualTo("2026-11-10"); // Tuesday, the second of two
            assertThat(coverage.forecastOn()).isEqualTo("2026-11-10");
            assertThat(coverage.planned()).isEqualTo(1);
        }

        @Test
        void is_none_while_too_little_is_planned() {
            assertThat(ofEight(Facts.of(11).drafted("2026-12-14")).forecastOn()).isNull();
            assertThat(ofEight(inspected).forecastOn()).isNull();
        }

        @Test
        void passes_over_drafts_of_those_inspected_and_of_other_quarters() {
            Coverage coverage = ofEight(
                    Facts.of(10).signed("2026-11-10").drafted("2026-12-14"),
                    Facts.of(11).drafted("2026-09-30", "2027-01-01"));

            assertThat(coverage.planned()).isZero();
            assertThat(coverage.forecastOn()).isNull();
        }

        @Test
        void takes_drafts_and_signed_acts_by_their_days() {
            Coverage coverage =
                    ofEight(Facts.of(10).signed("2026-12-18"), Facts.of(11).drafted("2026-12-14"));

            assertThat(coverage.forecastOn()).isEqualTo("2026-12-18"); // Friday
        }
    }

    @Nested
    class Left {

        @Test
        void is_in_the_order_of_the_planner() {
            Coverage coverage = coverage(
                    Facts.of(11).last("2026-06-16"),
                    Facts.of(12).last("2026-02-12").violations(0, 1),
                    Facts.of(13).last("2025-10-14"),
                    Facts.of(14).exists("2026-06-01", null),
                    Facts.of(15).exists("2020-03-02", null),
                    Facts.of(16).last("2026-02-12").violations(1, 0),
                    Facts.of(17).last("2026-02-12").violations(1, 2),
                    Facts.of(18).last("2026-02-12").violations(0, 1),
                    Facts.of(19).last("2024-12-20"));

            assertThat(left(coverage)).containsExactly(15L, 14L, 19L, 13L, 17L, 16L, 12L, 18L, 11L);
        }

        @Test
        void gives_its_reasons() {
            Coverage coverage = coverage(
                    Facts.of(11).last("2026-06-16").violations(2, 1),
                    Facts.of(12).last("2025-12-31").violations(1, 0),
                    Facts.of(13),
                    Facts.of(14).last("2026-01-01").violations(0, 3));

            assertThat(coverage.left())
                    .extracting(waiting -> waiting.unit().value(), Waiting::reasons)
                    .containsExactly(
                            tuple(13L, List.of(WaitingReason.NEVER_INSPECTED)),
                            tuple(12L, List.of(WaitingReason.NOT_THIS_YEAR, WaitingReason.LATE_VIOLATIONS)),
                            tuple(14L, List.of(WaitingReason.LONG_WAIT, WaitingReason.REPEAT_VIOLATIONS)),
                            tuple(
                                    11L,
                                    List.of(
                                            WaitingReason.LONG_WAIT,
                                            WaitingReason.LATE_VIOLATIONS,
                                            WaitingReason.REPEAT_VIOLATIONS)));
        }

        @Test
        void tells_the_day_that_is_planned() {
            Coverage coverage = coverage(Facts.of(11).drafted("2026-12-14"), Facts.of(12));

            assertThat(coverage.left())
                    .extracting(Waiting::plannedOn)
                    .containsExactly(LocalDate.parse("2026-12-14"), null);
        }

        @Test
        void names_three_that_waited_longest_whatever_else_weighs() {
            Coverage coverage = coverage(
                    Facts.of(11).last("2026-06-16").violations(9, 9),
                    Facts.of(12).last("2025-10-14"),
                    Facts.of(13).exists("2026-06-01", null),
                    Facts.of(14).last("2026-02-12"));

            assertThat(coverage.longestNotInspected())
                    .extracting(Waiting::unit)
                    .containsExactly(new UnitId(13), new UnitId(12), new UnitId(14));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-10-14, 2015-01-01, 405", // Tuesday to Monday 23 November 2026
            ",           2026-06-01, 175",
            "2026-11-23, 2015-01-01, 0",
        })
        void has_waited_since_its_last_control_or_since_it_exists(String last, String since, int days) {
            Facts facts = Facts.of(11).exists(since, null);

            Waiting waiting =
                    coverage(last == null ? facts : facts.last(last)).left().get(0);

            assertThat(waiting.days(LocalDate.parse("2026-11-23"))).isEqualTo(days);
        }
    }
}
