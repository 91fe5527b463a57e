package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
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
}
