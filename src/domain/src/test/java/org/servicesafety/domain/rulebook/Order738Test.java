package org.servicesafety.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.period.TrainingYear;
import org.servicesafety.domain.unit.UnitLevel;

class Order738Test {

    private final Edition edition = Edition.order738();
    private final RuleBook rules = edition.rules();

    @Test
    void the_built_in_edition_says_that_it_was_repealed() {
        assertThat(edition.name()).isEqualTo("738");
        assertThat(edition.inForceFrom()).isEqualTo("2020-12-29");
        assertThat(edition.repeal()).isEqualTo(new Repeal(LocalDate.of(2022, 9, 5), "753"));
    }

    @Test
    void it_counts_as_repealed_from_the_day_of_the_later_order_on() {
        assertThat(edition.repealOn(LocalDate.of(2022, 9, 4))).isEmpty();
        assertThat(edition.repealOn(LocalDate.of(2022, 9, 5))).contains(new Repeal(LocalDate.of(2022, 9, 5), "753"));
        assertThat(edition.repealOn(LocalDate.of(2026, 11, 23))).isPresent();
    }

    @Test
    @Tag("clause-5")
    void the_plan_is_approved_before_25_December() {
        assertThat(rules.planBefore()).isEqualTo(MonthDay.of(12, 25));
        assertThat(edition.clauseOf(Rule.PLAN_BEFORE)).isEqualTo("5");
    }

    @ParameterizedTest
    @Tag("clause-5")
    @CsvSource({
        "2027, 2026-12-24, THURSDAY",
        "2026, 2025-12-24, WEDNESDAY",
        "2028, 2027-12-24, FRIDAY",
        "2024, 2023-12-24, SUNDAY",
    })
    void the_24th_is_the_last_timely_day_even_on_a_Sunday(int year, LocalDate lastDay, DayOfWeek weekday) {
        assertThat(rules.lastDayToApprovePlan(year)).isEqualTo(lastDay);
        assertThat(lastDay.getDayOfWeek()).isEqualTo(weekday);
    }

    @Test
    @Tag("clause-13")
    void a_quarter_of_departments_and_services_is_inspected_in_a_quarter() {
        assertThat(rules.quarterlyShare()).isEqualTo(new BigDecimal("0.25"));
        assertThat(edition.clauseOf(Rule.QUARTERLY_SHARE)).isEqualTo("13");
    }

    @Test
    @Tag("clause-15")
    void acts_are_kept_for_five_years() {
        assertThat(rules.retentionYears()).isEqualTo(5);
        assertThat(edition.clauseOf(Rule.RETENTION_YEARS)).isEqualTo("15");
    }

    @Test
    void a_violation_is_repeated_within_a_year_by_no_clause() {
        assertThat(rules.repeatWithinMonths()).isEqualTo(12);
        assertThat(edition.clauseOf(Rule.REPEAT_WITHIN_MONTHS)).isNull();
    }

    @ParameterizedTest
    @Tag("clause-20")
    @CsvSource(
            delimiter = '|',
            value = {
                "ARMED_FORCES     | [YEAR]",
                "SUBORDINATE_BODY | [HALF_YEAR, YEAR]",
                "BRANCH           | [QUARTER, HALF_YEAR, YEAR]",
                "REGIONAL_COMMAND | [QUARTER, HALF_YEAR, YEAR]",
                "MILITARY_UNIT    | [MONTH, QUARTER, HALF_YEAR, YEAR]",
            })
    void each_level_analyses_its_own_periods(UnitLevel level, String kinds) {
        assertThat(rules.analysisRule().kindsFor(level)).hasToString(kinds);
        assertThat(edition.clauseOf(Rule.CADENCE)).isEqualTo("20");
    }

    @ParameterizedTest
    @Tag("clause-20")
    @CsvSource({
        "2026-03,     2026-04-10, FRIDAY",
        "2026-12,     2027-01-10, SUNDAY",
        "2026-01,     2026-02-10, TUESDAY",
        "2028-02,     2028-03-10, FRIDAY",
        "2026-Q3,     2026-10-10, SATURDAY",
        "2026-Q4,     2027-01-10, SUNDAY",
        "2026-H1,     2026-07-10, FRIDAY",
        "2026,        2027-01-10, SUNDAY",
        "2026-winter, 2026-06-10, WEDNESDAY",
    })
    void the_10th_of_the_month_after_the_period_is_still_timely(String period, LocalDate lastDay, DayOfWeek weekday) {
        Period analysed = Period.parse(period, rules.trainingYear()).orElseThrow();

        assertThat(rules.analysisRule().lastTimelyDay(analysed)).isEqualTo(lastDay);
        assertThat(lastDay.getDayOfWeek()).isEqualTo(weekday);
        assertThat(rules.analysisRule().dueDay()).isEqualTo(10);
        assertThat(edition.clauseOf(Rule.ANALYSIS_DUE_DAY)).isEqualTo("20");
    }

    @ParameterizedTest
    @Tag("clause-20")
    @CsvSource({
        "31, 2026-01, 2026-02-28",
        "31, 2028-01, 2028-02-29",
        "30, 2026-01, 2026-02-28",
        "28, 2026-01, 2026-02-28",
        "31, 2026-03, 2026-04-30",
        "31, 2026-12, 2027-01-31",
        "1,  2026-12, 2027-01-01",
    })
    void a_due_day_that_the_month_lacks_is_its_last_day(int dueDay, String period, LocalDate lastDay) {
        AnalysisRule rule = new AnalysisRule(dueDay, rules.analysisRule().cadence());
        Period analysed = Period.parse(period, rules.trainingYear()).orElseThrow();

        assertThat(rule.lastTimelyDay(analysed)).isEqualTo(lastDay);
    }

    @Test
    @Tag("clause-11.1")
    @Tag("clause-16")
    void training_begins_in_December_and_June_and_the_academic_year_in_December() {
        assertThat(rules.trainingYear())
                .isEqualTo(new TrainingYear(MonthDay.of(12, 1), MonthDay.of(6, 1), MonthDay.of(12, 1)));
        assertThat(edition.clauseOf(Rule.TRAINING_PERIODS)).isEqualTo("11.1");
        assertThat(edition.clauseOf(Rule.ACADEMIC_YEAR_FROM)).isEqualTo("16");
    }

    @ParameterizedTest
    @Tag("clause-11.1")
    @CsvSource({
        "2027-winter, 2026-11-30, MONDAY",
        "2026-winter, 2025-11-30, SUNDAY",
        "2026-summer, 2026-05-31, SUNDAY",
    })
    void the_seasonal_exercise_is_held_before_the_period_begins(String period, LocalDate lastDay, DayOfWeek weekday) {
        Period preparedFor = Period.parse(period, rules.trainingYear()).orElseThrow();

        assertThat(rules.lastDayOfSeasonalExercise(preparedFor)).isEqualTo(lastDay);
        assertThat(lastDay.getDayOfWeek()).isEqualTo(weekday);
    }

    @ParameterizedTest
    @Tag("clause-11.1")
    @EnumSource(
            value = PeriodKind.class,
            names = {"YEAR", "HALF_YEAR", "ACADEMIC_YEAR"})
    void no_seasonal_exercise_prepares_for_another_period(PeriodKind kind) {
        Period period = Period.containing(LocalDate.of(2026, 11, 23), kind, rules.trainingYear())
                .orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> rules.lastDayOfSeasonalExercise(period));
    }

    @Test
    void where_the_order_is_silent_no_clause_is_named() {
        assertThat(rules.termUntilIncludesDay()).isTrue();
        assertThat(edition.clauseOf(Rule.TERM_UNTIL_INCLUDES_DAY)).isNull();
        assertThat(edition.clauseOf(Rule.OBLIGATIONS_FROM)).isNull();
        assertThat(rules.limits()).isEqualTo(new FigureLimits(500, 3, 2));
        assertThat(edition.clauseOf(Rule.SMALL_STRENGTH)).isNull();
        assertThat(edition.clauseOf(Rule.UNFAVOURABLE)).isNull();
        assertThat(edition.clausesInOrder())
                .isEqualTo(Map.of(
                        Rule.PLAN_BEFORE, "5",
                        Rule.QUARTERLY_SHARE, "13",
                        Rule.RETENTION_YEARS, "15",
                        Rule.ANALYSIS_DUE_DAY, "20",
                        Rule.CADENCE, "20",
                        Rule.TRAINING_PERIODS, "11.1",
                        Rule.ACADEMIC_YEAR_FROM, "16"));
    }

    @Test
    void obligations_begin_with_the_year_before_the_set_up() {
        assertThat(rules.obligationsFrom().forBodySetUpOn(LocalDate.of(2026, 11, 23)))
                .isEqualTo("2025-01-01");
        assertThat(rules.obligationsFrom().forBodySetUpOn(LocalDate.of(2026, 1, 1)))
                .isEqualTo("2025-01-01");
        assertThat(rules.obligationsFrom()).hasToString("year-before-set-up");
    }

    @Test
    void obligations_may_begin_on_a_day_of_the_site() {
        ObligationsFrom fixed = new ObligationsFrom(LocalDate.of(2024, 7, 1));

        assertThat(fixed.forBodySetUpOn(LocalDate.of(2026, 11, 23))).isEqualTo("2024-07-01");
        assertThat(fixed).hasToString("2024-07-01");
    }
}
