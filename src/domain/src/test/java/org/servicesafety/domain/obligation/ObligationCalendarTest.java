package org.servicesafety.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.period.TrainingYear;
import org.servicesafety.domain.rulebook.AnalysisRule;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.Editions;
import org.servicesafety.domain.rulebook.ObligationsFrom;
import org.servicesafety.domain.rulebook.Rule;
import org.servicesafety.domain.rulebook.RuleBook;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitLevel;

class ObligationCalendarTest {

    private static final LocalDate SET_UP = LocalDate.of(2026, 1, 12);
    private static final Existence OF_OLD = Existence.from(LocalDate.of(2015, 1, 1));

    private final ObligationCalendar order738 = new ObligationCalendar(Editions.of(Edition.order738()));

    private static Body body(UnitLevel level, Existence existence) {
        return new Body(new UnitId(7), level, existence, SET_UP);
    }

    private static Body body(UnitLevel level) {
        return body(level, OF_OLD);
    }

    private static List<String> lines(List<Obligation> obligations, ObligationKind... kinds) {
        return obligations.stream()
                .filter(obligation -> Arrays.asList(kinds).contains(obligation.kind()))
                .map(obligation -> obligation.period() + " by " + obligation.due())
                .toList();
    }

    private List<Obligation> year2026(Body body) {
        return order738.of(body, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Nested
    class Plan {

        @Test
        @Tag("clause-5")
        void of_the_coming_year_is_due_on_24_December() {
            List<Obligation> plans = year2026(body(UnitLevel.MILITARY_UNIT)).stream()
                    .filter(obligation -> obligation.kind() == ObligationKind.PLAN)
                    .toList();

            assertThat(lines(plans, ObligationKind.PLAN)).containsExactly("2027 by 2026-12-24");
            assertThat(plans.get(0).clause()).isEqualTo("5");
            assertThat(plans.get(0).body()).isEqualTo(new UnitId(7));
            assertThat(plans.get(0).due().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        }

        @Test
        @Tag("clause-5")
        void is_asked_of_a_body_that_exists_through_the_planned_year() {
            Body untilSilvester = body(UnitLevel.BRANCH, Existence.between(SET_UP, LocalDate.of(2027, 12, 31)));
            Body aDayLess = body(UnitLevel.BRANCH, Existence.between(SET_UP, LocalDate.of(2027, 12, 30)));
            Body fromNewYear = body(UnitLevel.BRANCH, Existence.from(LocalDate.of(2027, 1, 1)));
            Body aDayLate = body(UnitLevel.BRANCH, Existence.from(LocalDate.of(2027, 1, 2)));

            assertThat(lines(year2026(untilSilvester), ObligationKind.PLAN)).hasSize(1);
            assertThat(lines(year2026(aDayLess), ObligationKind.PLAN)).isEmpty();
            assertThat(lines(year2026(fromNewYear), ObligationKind.PLAN)).hasSize(1);
            assertThat(lines(year2026(aDayLate), ObligationKind.PLAN)).isEmpty();
        }
    }

    @Nested
    class Exercise {

        @Test
        @Tag("clause-11.1")
        void before_each_training_period_is_due_on_the_day_before_it_begins() {
            List<Obligation> all = year2026(body(UnitLevel.ARMED_FORCES));

            assertThat(lines(all, ObligationKind.SEASONAL_EXERCISE))
                    .containsExactly("2026-summer by 2026-05-31", "2027-winter by 2026-11-30");
            assertThat(all)
                    .filteredOn(obligation -> obligation.kind() == ObligationKind.SEASONAL_EXERCISE)
                    .allMatch(obligation -> "11.1".equals(obligation.clause()));
        }

        @Test
        @Tag("clause-11.1")
        void is_asked_of_a_body_that_exists_through_the_training_period() {
            Body fromJune = body(UnitLevel.BRANCH, Existence.from(LocalDate.of(2026, 6, 1)));
            Body fromLaterInJune = body(UnitLevel.BRANCH, Existence.from(LocalDate.of(2026, 6, 2)));

            assertThat(lines(year2026(fromJune), ObligationKind.SEASONAL_EXERCISE))
                    .hasSize(2);
            assertThat(lines(year2026(fromLaterInJune), ObligationKind.SEASONAL_EXERCISE))
                    .containsExactly("2027-winter by 2026-11-30");
        }
    }

    @Nested
    class Coverage {

        @Test
        @Tag("clause-13")
        void is_due_on_the_last_day_of_each_quarter() {
            List<Obligation> all = year2026(body(UnitLevel.SUBORDINATE_BODY));

            assertThat(lines(all, ObligationKind.COVERAGE))
                    .containsExactly(
                            "2026-Q1 by 2026-03-31",
                            "2026-Q2 by 2026-06-30",
                            "2026-Q3 by 2026-09-30",
                            "2026-Q4 by 2026-12-31");
            assertThat(all)
                    .filteredOn(obligation -> obligation.kind() == ObligationKind.COVERAGE)
                    .allMatch(obligation -> "13".equals(obligation.clause()));
        }

        @Test
        @Tag("clause-13")
        void is_asked_of_a_body_that_exists_through_the_quarter() {
            Body fromFebruary = body(
                    UnitLevel.MILITARY_UNIT, Existence.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 9, 30)));

            assertThat(lines(year2026(fromFebruary), ObligationKind.COVERAGE))
                    .containsExactly("2026-Q2 by 2026-06-30", "2026-Q3 by 2026-09-30");
        }
    }

    @Nested
    class Analysis {

        @ParameterizedTest
        @Tag("clause-20")
        @CsvSource(
                delimiter = '|',
                value = {
                    "ARMED_FORCES     | 2025 by 2026-01-10",
                    "SUBORDINATE_BODY | 2025-H2 by 2026-01-10, 2025 by 2026-01-10, 2026-H1 by 2026-07-10",
                    "BRANCH | 2025-Q4 by 2026-01-10, 2025-H2 by 2026-01-10, 2025 by 2026-01-10, "
                            + "2026-Q1 by 2026-04-10, 2026-Q2 by 2026-07-10, 2026-H1 by 2026-07-10, "
                            + "2026-Q3 by 2026-10-10",
                    "REGIONAL_COMMAND | 2025-Q4 by 2026-01-10, 2025-H2 by 2026-01-10, 2025 by 2026-01-10, "
                            + "2026-Q1 by 2026-04-10, 2026-Q2 by 2026-07-10, 2026-H1 by 2026-07-10, "
                            + "2026-Q3 by 2026-10-10",
                    "MILITARY_UNIT | 2025-12 by 2026-01-10, 2025-Q4 by 2026-01-10, 2025-H2 by 2026-01-10, "
                            + "2025 by 2026-01-10, 2026-01 by 2026-02-10, 2026-02 by 2026-03-10, "
                            + "2026-03 by 2026-04-10, 2026-Q1 by 2026-04-10, 2026-04 by 2026-05-10, "
                            + "2026-05 by 2026-06-10, 2026-06 by 2026-07-10, 2026-Q2 by 2026-07-10, "
                            + "2026-H1 by 2026-07-10, 2026-07 by 2026-08-10, 2026-08 by 2026-09-10, "
                            + "2026-09 by 2026-10-10, 2026-Q3 by 2026-10-10, 2026-10 by 2026-11-10, "
                            + "2026-11 by 2026-12-10",
                })
        void of_the_periods_of_the_level_is_due_on_the_10th_of_the_month_after(UnitLevel level, String expected) {
            List<Obligation> all = year2026(body(level));

            assertThat(String.join(", ", lines(all, ObligationKind.ANALYSIS))).isEqualTo(expected);
            assertThat(all)
                    .filteredOn(obligation -> obligation.kind() == ObligationKind.ANALYSIS)
                    .allMatch(obligation -> "20".equals(obligation.clause()));
        }

        @Test
        @Tag("clause-20")
        void is_asked_of_a_body_that_existed_through_the_period() {
            Body fromMarch = body(
                    UnitLevel.MILITARY_UNIT, Existence.between(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 7, 30)));

            assertThat(lines(year2026(fromMarch), ObligationKind.ANALYSIS))
                    .containsExactly(
                            "2026-04 by 2026-05-10",
                            "2026-05 by 2026-06-10",
                            "2026-06 by 2026-07-10",
                            "2026-Q2 by 2026-07-10");
        }
    }

    @Nested
    class Window {

        private List<String> between(String from, String to) {
            return order738.of(body(UnitLevel.MILITARY_UNIT), LocalDate.parse(from), LocalDate.parse(to)).stream()
                    .map(obligation -> obligation.kind() + " " + obligation.period())
                    .toList();
        }

        @Test
        void takes_in_both_its_days() {
            assertThat(between("2026-12-24", "2026-12-31")).containsExactly("PLAN 2027", "COVERAGE 2026-Q4");
            assertThat(between("2026-12-25", "2026-12-30")).isEmpty();
            assertThat(between("2026-12-10", "2026-12-10")).containsExactly("ANALYSIS 2026-11");
            assertThat(between("2026-12-11", "2026-12-23")).isEmpty();
            assertThat(between("2026-11-30", "2026-11-30")).containsExactly("SEASONAL_EXERCISE 2027-winter");
            assertThat(between("2026-12-31", "2026-12-24")).isEmpty();
        }

        @Test
        void runs_across_the_new_year() {
            assertThat(between("2026-12-20", "2027-01-15"))
                    .containsExactly(
                            "PLAN 2027",
                            "COVERAGE 2026-Q4",
                            "ANALYSIS 2026-12",
                            "ANALYSIS 2026-Q4",
                            "ANALYSIS 2026-H2",
                            "ANALYSIS 2026");
        }

        @Test
        void of_a_year_holds_each_obligation_once() {
            List<Obligation> all =
                    order738.of(body(UnitLevel.MILITARY_UNIT), LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31));

            assertThat(all).doesNotHaveDuplicates().hasSize(5 * (1 + 2 + 4 + 19));
            assertThat(all.stream().map(Obligation::due)).isSorted();
        }
    }

    @Nested
    class Beginning {

        private List<String> dueIn2025(LocalDate setUp) {
            Body body = new Body(new UnitId(7), UnitLevel.SUBORDINATE_BODY, OF_OLD, setUp);
            return order738.of(body, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 7, 31)).stream()
                    .map(obligation -> obligation.kind() + " " + obligation.period())
                    .toList();
        }

        @Test
        void is_with_the_periods_that_end_in_the_year_before_the_set_up() {
            assertThat(dueIn2025(LocalDate.of(2026, 11, 23)))
                    .containsExactly(
                            "SEASONAL_EXERCISE 2025-winter",
                            "PLAN 2025",
                            "COVERAGE 2025-Q1",
                            "SEASONAL_EXERCISE 2025-summer",
                            "COVERAGE 2025-Q2",
                            "ANALYSIS 2025-H1");
        }

        @Test
        void may_be_a_day_that_the_site_names() {
            RuleBook rules = Edition.order738().rules();
            Edition edition = new Edition(
                    "738",
                    LocalDate.of(2020, 12, 29),
                    null,
                    new RuleBook(
                            rules.planBefore(),
                            rules.quarterlyShare(),
                            rules.retentionYears(),
                            rules.repeatWithinMonths(),
                            rules.analysisRule(),
                            rules.trainingYear(),
                            true,
                            new ObligationsFrom(LocalDate.of(2026, 6, 30)),
                            rules.limits()),
                    Map.of());

            List<Obligation> due = new ObligationCalendar(Editions.of(edition))
                    .of(body(UnitLevel.SUBORDINATE_BODY), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 31));

            assertThat(due)
                    .extracting(obligation -> obligation.kind() + " " + obligation.period())
                    .containsExactly("SEASONAL_EXERCISE 2026-summer", "COVERAGE 2026-Q2", "ANALYSIS 2026-H1");
            assertThat(due).allMatch(obligation -> obligation.clause() == null);
        }
    }

    @Nested
    class NewEdition {

        private final RuleBook rules = Edition.order738().rules();
        private final Edition later = new Edition(
                "800",
                LocalDate.of(2027, 1, 1),
                null,
                new RuleBook(
                        MonthDay.of(11, 1),
                        rules.quarterlyShare(),
                        rules.retentionYears(),
                        rules.repeatWithinMonths(),
                        new AnalysisRule(5, rules.analysisRule().cadence()),
                        new TrainingYear(MonthDay.of(11, 1), MonthDay.of(5, 1), MonthDay.of(11, 1)),
                        true,
                        rules.obligationsFrom(),
                        rules.limits()),
                Map.of(Rule.PLAN_BEFORE, "7"));
        private final ObligationCalendar calendar = new ObligationCalendar(Editions.of(Edition.order738(), later));

        private List<String> due(ObligationKind... kinds) {
            return lines(
                    calendar.of(body(UnitLevel.SUBORDINATE_BODY), LocalDate.of(2026, 10, 1), LocalDate.of(2028, 1, 31)),
                    kinds);
        }

        @Test
        void moves_plans_of_years_that_it_could_prepare() {
            assertThat(due(ObligationKind.PLAN)).containsExactly("2027 by 2026-12-24", "2028 by 2027-10-31");
        }

        @Test
        void moves_analyses_of_periods_that_end_under_it() {
            assertThat(due(ObligationKind.ANALYSIS))
                    .containsExactly(
                            "2026-H2 by 2027-01-10",
                            "2026 by 2027-01-10",
                            "2027-H1 by 2027-07-05",
                            "2027-H2 by 2028-01-05",
                            "2027 by 2028-01-05");
        }

        @Test
        void moves_exercises_before_training_that_begins_under_it() {
            assertThat(due(ObligationKind.SEASONAL_EXERCISE))
                    .containsExactly(
                            "2027-winter by 2026-11-30", "2027-summer by 2027-04-30", "2028-winter by 2027-10-31");
        }

        @Test
        void is_named_by_its_own_clauses() {
            assertThat(calendar
                            .of(body(UnitLevel.SUBORDINATE_BODY), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 31))
                            .stream()
                            .filter(obligation -> obligation.kind() == ObligationKind.PLAN)
                            .map(Obligation::clause)
                            .collect(Collectors.toList()))
                    .containsExactly("5", "7");
        }
    }
}
