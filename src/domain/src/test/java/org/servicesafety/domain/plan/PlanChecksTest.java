package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.unit.UnitLevel;

/** MU03 has 7 departments and services, 8 from June 2026 on, so that 2 must be inspected in each quarter. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-6")
class PlanChecksTest extends PlanSetting {

    private final Plan plan = drafted(2027);

    @Test
    void an_empty_plan_lacks_all_that_the_order_asks() {
        Plan empty = create.create(officer, form("unitId", body.value(), "year", 2028));

        assertThat(words(empty))
                .containsExactly(
                        "goals-missing 6 blocking",
                        "tasks-missing 6 blocking",
                        "requirements-missing 6 blocking",
                        "winter-exercise-missing 11.1 blocking",
                        "summer-exercise-missing 11.1 blocking",
                        "control-missing 13 blocking 2028-Q1",
                        "control-missing 13 blocking 2028-Q2",
                        "control-missing 13 blocking 2028-Q3",
                        "control-missing 13 blocking 2028-Q4",
                        "analysis-missing 20 blocking 2027-12",
                        "analysis-missing 20 blocking 2027-Q4",
                        "analysis-missing 20 blocking 2027-H2",
                        "analysis-missing 20 blocking 2027",
                        "training-missing 10 advice",
                        "campaign-missing 11.2 advice");
    }

    @Test
    @Tag("clause-10")
    @Tag("clause-11.1")
    @Tag("clause-11.2")
    @Tag("clause-13")
    @Tag("clause-20")
    void a_whole_plan_lacks_nothing_and_is_submitted() {
        whole();

        assertThat(words(plan)).isEmpty();
        assertThat(new SubmitPlan(step, byOrder)
                        .submit(officer, plan.id(), Form.EMPTY)
                        .state())
                .isEqualTo(PlanState.SUBMITTED);
    }

    @Test
    void what_blocks_is_what_the_submission_refuses_and_advice_is_not() {
        whole();
        PlanItem bare = add.add(officer, plan.id(), form("activity", "bare"));
        PlanItem unclear = add.add(officer, plan.id(), add("OTHER", "by the separate schedule"));

        assertThat(words(plan))
                .containsExactly(
                        "responsible-missing 6 blocking",
                        "monitor-missing 6 blocking",
                        "item-term-missing 6 blocking",
                        "item-term-unclear 6 advice by the separate schedule");
        assertThat(byOrder.of(plan))
                .extracting(PlanCheck::key)
                .containsExactly(bare.key(), bare.key(), bare.key(), unclear.key());
        assertThat(conflict(() -> new SubmitPlan(step, byOrder).submit(officer, plan.id(), Form.EMPTY)))
                .containsExactly(
                        bare.key() + " responsible-missing",
                        bare.key() + " monitor-missing",
                        bare.key() + " item-term-missing");
    }

    @ParameterizedTest
    @Tag("clause-13")
    @CsvSource(
            delimiter = '|',
            value = {
                "31.03.2027                         | control-missing 13 blocking 2027-Q2 | controls-too-few 13 advice 2027-Q1",
                "01.01.2027; 31.03.2027; 30.06.2027 | control-missing 13 blocking 2027-Q3 | controls-too-few 13 advice 2027-Q2",
            })
    void controls_are_counted_by_the_quarter_of_their_last_timely_day(String term, String missing, String few) {
        add.add(officer, plan.id(), add("CONTROL", term));

        assertThat(words(plan)).contains(missing, few);
        assertThat(words(plan)).doesNotContain("control-missing 13 blocking 2027-Q1");
    }

    @ParameterizedTest
    @Tag("clause-20")
    @CsvSource({
        "10.01.2027, false", // the 10th is the last timely day
        "11.01.2027, true",
        "01.01.2027, false",
        "31.12.2026, true", // December 2026 is not over yet
    })
    void an_analysis_is_planned_after_its_period_and_by_the_tenth(String term, boolean missing) {
        add.add(officer, plan.id(), add("ANALYSIS", term));

        assertThat(words(plan).contains("analysis-missing 20 blocking 2026-12")).isEqualTo(missing);
        assertThat(words(plan).contains("analysis-missing 20 blocking 2026")).isEqualTo(missing);
    }

    @Test
    @Tag("clause-20")
    void a_regional_command_analyses_no_months() {
        assertThat(AnalysisChecks.of(Edition.order738().rules(), UnitLevel.REGIONAL_COMMAND, 2027, List.of())
                        .map(check -> check.args().get(0)))
                .containsExactly("2026-Q4", "2026-H2", "2026");
    }

    private void whole() {
        add.add(officer, plan.id(), add("WINTER_EXERCISE", "28.11.2026"));
        add.add(officer, plan.id(), add("SUMMER_EXERCISE", "28.05.2027"));
        add.add(officer, plan.id(), add("TRAINING", "ежемесячно"));
        add.add(officer, plan.id(), add("CAMPAIGN", "30.04.2027"));
        add.add(officer, plan.id(), add("CONTROL", "ежемесячно"));
        add.add(officer, plan.id(), add("ANALYSIS", "до 10 числа каждого месяца"));
    }

    private Form add(String kind, String term) {
        return item(kind, term).with("kind", kind);
    }

    private List<String> words(Plan checked) {
        return byOrder.of(checked).stream()
                .map(check -> check.code() + " " + check.clause() + (check.blocking() ? " blocking" : " advice")
                        + (check.args().isEmpty() ? "" : " " + check.args().get(0)))
                .toList();
    }
}
