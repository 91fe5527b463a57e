package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

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
class CoverageTest {

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
    class Required {

        @ParameterizedTest
        @CsvSource({
            "0, 0", "1, 1", "3, 1", "4, 1", "5, 2", "8, 2", "9, 3", "10, 3", "11, 3", "12, 3", "100, 25", "101, 26"
        })
        void is_the_least_whole_number_not_under_a_quarter_of_all(int departments, int required) {
            assertThat(Tally.required(departments, QUARTER_OF_ALL)).isEqualTo(required);
        }

        @ParameterizedTest
        @CsvSource({
            "0.1, 30, 3",
            "0.3, 10, 3",
            "0.07, 100, 7",
            "0.29, 100, 29",
            "0.57, 100, 57",
            "1, 7, 7",
            "0.333, 3, 1",
            "0.334, 3, 2"
        })
        void is_exact_for_each_share(BigDecimal share, int departments, int required) {
            assertThat(Tally.required(departments, share)).isEqualTo(required);
        }

        @Test
        void of_a_body_without_departments_is_nothing_and_met() {
            Coverage coverage = coverage();

            assertThat(coverage.tally()).isEqualTo(new Tally(0, 0, 0));
            assertThat(coverage.tally().met()).isTrue();
            assertThat(coverage.tally().missing()).isZero();
            assertThat(coverage.tally().share()).isNull();
            assertThat(coverage.reachedOn()).isEqualTo("2026-10-01");
            assertThat(coverage.left()).isEmpty();
        }
    }

    @Nested
    class Inspected {

        @ParameterizedTest
        @CsvSource({
            "2026-09-30, 0", // Wednesday, the third quarter
            "2026-10-01, 1", // Thursday, its first day
            "2026-12-31, 1", // Thursday, its last day
            "2027-01-01, 0", // Friday, the next year
        })
        void is_who_had_a_control_that_ended_in_the_quarter(String end, int inspected) {
            assertThat(coverage(Facts.of(11).signed(end), Facts.of(12)).tally().inspected())
                    .isEqualTo(inspected);
        }

        @Test
        void counts_a_unit_once_however_often_it_was_inspected() {
            Coverage coverage = coverage(Facts.of(11).signed("2026-11-10", "2026-10-05", "2026-12-01"), Facts.of(12));

            assertThat(coverage.tally()).isEqualTo(new Tally(2, 1, 1));
            assertThat(coverage.reachedOn()).isEqualTo("2026-10-05");
            assertThat(left(coverage)).containsExactly(12L);
        }

        @Test
        void is_not_who_has_a_draft() {
            Coverage coverage = coverage(Facts.of(11).drafted("2026-12-14"), Facts.of(12));

            assertThat(coverage.tally()).isEqualTo(new Tally(2, 0, 1));
            assertThat(coverage.tally().met()).isFalse();
            assertThat(coverage.tally().missing()).isEqualTo(1);
            assertThat(coverage.planned()).isEqualTo(1);
        }

        @Test
        void is_told_as_a_share_of_all() {
            Facts[] eight = IntStream.range(0, 8)
                    .mapToObj(number -> number == 0 ? Facts.of(10).signed("2026-11-10") : Facts.of(10L + number))
                    .toArray(Facts[]::new);

            Coverage coverage = coverage(eight);

            assertThat(coverage.tally()).isEqualTo(new Tally(8, 1, 2));
            assertThat(coverage.tally().share()).isEqualTo(0.125, within(0.0));
            assertThat(coverage.tally().missing()).isEqualTo(1);
            assertThat(coverage.left()).hasSize(7);
        }
    }

    @Nested
    class Existing {

        @ParameterizedTest
        @CsvSource({
            "2015-01-01, 2026-09-30, 0", // Wednesday, the day before
            "2015-01-01, 2026-10-01, 1", // Thursday, its first day
            "2026-12-31, ,           1", // Thursday, its last day
            "2027-01-01, ,           0", // Friday, the day after
            "2026-11-02, 2026-11-02, 1", // Monday in between
        })
        void on_any_day_of_the_quarter_counts(String from, String to, int total) {
            assertThat(coverage(Facts.of(11).exists(from, to)).tally().total()).isEqualTo(total);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-10, , 1", // Tuesday, before
            ", 2026-12-14, 1", // Monday, after
            "2026-11-10, 2026-12-14, 1",
            ", , 0",
        })
        void a_unit_and_its_successor_count_once_and_are_inspected_if_either_was(
                String before, String after, int inspected) {
            Facts closed = Facts.of(11).exists("2015-01-01", "2026-11-30");
            Facts opened = Facts.of(12).exists("2026-12-01", null).succeeds(11);

            Coverage coverage = coverage(
                    before == null ? closed : closed.signed(before), after == null ? opened : opened.signed(after));

            assertThat(coverage.tally()).isEqualTo(new Tally(1, inspected, 1));
        }

        @Test
        void a_chain_of_successors_counts_once_too() {
            Coverage coverage = coverage(
                    Facts.of(11).exists("2015-01-01", "2026-10-10").signed("2026-10-05"),
                    Facts.of(12).exists("2026-10-11", "2026-11-30").succeeds(11),
                    Facts.of(13).exists("2026-12-01", null).succeeds(12),
                    Facts.of(14));

            assertThat(coverage.tally()).isEqualTo(new Tally(2, 1, 1));
            assertThat(left(coverage)).containsExactly(14L);
        }

        @Test
        void what_is_left_names_the_unit_that_exists_at_the_end() {
            Coverage coverage = coverage(
                    Facts.of(11)
                            .exists("2015-01-01", "2026-11-30")
                            .last("2026-02-12")
                            .violations(1, 2),
                    Facts.of(12).exists("2026-12-01", null).succeeds(11).violations(1, 0),
                    Facts.of(13).exists("2015-01-01", "2026-10-31"));

            Waiting waiting = coverage.left().get(1);
            assertThat(left(coverage)).containsExactly(13L, 12L);
            assertThat(waiting.lastInspectedOn()).isEqualTo("2026-02-12");
            assertThat(waiting.since()).isEqualTo("2015-01-01");
            assertThat(waiting.violations()).isEqualTo(new ViolationCounts(2, 2));
            assertThat(waiting.body()).isEqualTo(Facts.BODY);
        }

        @Test
        void a_successor_of_another_body_begins_anew() {
            Coverage coverage = coverage(Facts.of(12).exists("2026-11-01", null).succeeds(99));

            assertThat(coverage.tally().total()).isEqualTo(1);
            assertThat(coverage.left().get(0).since()).isEqualTo("2026-11-01");
        }

        @Test
        void a_successor_that_is_still_to_come_is_not_named() {
            Coverage coverage = coverage(
                    Facts.of(11).exists("2015-01-01", "2026-12-31"),
                    Facts.of(12).exists("2027-01-01", null).succeeds(11));

            assertThat(coverage.tally().total()).isEqualTo(1);
            assertThat(left(coverage)).containsExactly(11L);
        }

        @Test
        void a_circle_of_successors_is_no_endless_walk() {
            Coverage coverage = coverage(Facts.of(11).succeeds(12), Facts.of(12).succeeds(11));

            assertThat(coverage.tally().total()).isBetween(1, 2);
        }
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
