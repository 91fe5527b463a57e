package org.servicesafety.domain.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.plan.AddItem;
import org.servicesafety.domain.plan.ApprovePlan;
import org.servicesafety.domain.plan.CarryOver;
import org.servicesafety.domain.plan.ClarifyPlan;
import org.servicesafety.domain.plan.CreatePlan;
import org.servicesafety.domain.plan.ItemStep;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.domain.plan.PlanState;
import org.servicesafety.domain.plan.PlanStep;
import org.servicesafety.domain.plan.PlanTerms;
import org.servicesafety.domain.plan.SubmitPlan;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.testing.ItemsInMemory;
import org.servicesafety.domain.testing.OccurrenceIssuesInMemory;
import org.servicesafety.domain.testing.OccurrencesInMemory;
import org.servicesafety.domain.testing.PlansInMemory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-19")
class PlanMeasureTest {

    private final AnalysisSetting here = new AnalysisSetting();
    private final PlansInMemory plans = new PlansInMemory();
    private final ItemsInMemory items = new ItemsInMemory();
    private final OccurrencesInMemory occurrences = new OccurrencesInMemory();
    private final PlanTerms terms = new PlanTerms(RuleBooks.builtIn(), here.people);
    private final PlanStep step = new PlanStep(plans, plans, here.clock);
    private final CreatePlan create =
            new CreatePlan(plans, here.units, plans, new CarryOver(items, occurrences, terms), here.clock);
    private final PlanMeasure plan = new PlanMeasure(
            here.step,
            plans,
            new ClarifyPlan(step, items),
            new AddItem(new ItemStep(step, items, terms), items),
            here.people);

    private Plan drafted(int year) {
        return create.create(
                here.officer,
                form("unitId", here.body.value(), "year", year, "goals", "g", "tasks", "t", "requirements", "r"));
    }

    private Plan submitted(int year) {
        return new SubmitPlan(step, any -> java.util.List.of())
                .submit(here.officer, drafted(year).id(), Form.EMPTY);
    }

    private Plan approved(int year) {
        return new ApprovePlan(step, items, occurrences, new OccurrenceIssuesInMemory())
                .approve(here.commander, submitted(year).id(), Form.EMPTY);
    }

    @Test
    void a_measure_becomes_an_item_of_the_draft_for_the_year_of_its_term() {
        Plan next = drafted(2027);
        Analysis analysis = here.drafted("2026-10");

        Analysis planned = plan.plan(here.officer, analysis.id(), 1, Form.EMPTY);

        PlanItem item = items.of(next.id(), 1).get(0);
        assertThat(item.content().activity()).isEqualTo("Check the wiring of the barracks");
        assertThat(item.content().responsible().user()).isEqualTo("key-performer");
        assertThat(item.content().responsible().title()).isEqualTo("chief of service");
        assertThat(item.content().term().dates()).hasToString("[2027-03-31]");
        assertThat(planned.content().measures().get(0).itemKey()).isEqualTo(item.key());
        assertThat(planned.content().measures().get(1).itemKey()).isNull();
        assertThat(here.read.history(here.officer, analysis.id()))
                .last()
                .matches(event -> event.kind() == AnalysisEvent.Kind.MEASURE_PLANNED
                        && event.about().equals(item.key()));
        assertThat(conflict(() -> plan.plan(here.officer, analysis.id(), 1, Form.EMPTY)))
                .containsExactly("measure-in-plan");
    }

    @Test
    void an_approved_plan_is_clarified_for_it_with_the_reason() {
        Plan inForce = approved(2026);
        Analysis completed = here.completed("2026-10");
        assertThat(invalid(() -> plan.plan(here.officer, completed.id(), 2, Form.EMPTY)))
                .containsExactly("reason required");

        plan.plan(here.officer, completed.id(), 2, form("reason", "analysis of October"));

        Plan now = plans.find(inForce.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(PlanState.DRAFT);
        assertThat(now.latest().number()).isEqualTo(2);
        assertThat(now.latest().clarification().reason()).isEqualTo("analysis of October");
        assertThat(items.of(now.id(), 2)).hasSize(1);
        assertThat(items.of(now.id(), 1)).isEmpty();
    }

    @Test
    void no_plan_or_one_that_waits_for_the_commander_refuses_it() {
        Analysis analysis = here.drafted("2026-10");
        assertThat(conflict(() -> plan.plan(here.officer, analysis.id(), 1, Form.EMPTY)))
                .containsExactly("no-plan-for-year");
        submitted(2027);
        assertThat(conflict(() -> plan.plan(here.officer, analysis.id(), 1, Form.EMPTY)))
                .containsExactly("plan-not-draft");
        assertThat(here.read.read(here.officer, analysis.id())).isEqualTo(analysis);
    }

    @Test
    void who_may_not_draft_the_plan_may_not_bring_it_there() {
        drafted(2027);
        Analysis analysis = here.drafted("2026-10");
        assertThat(forbidden(() -> plan.plan(here.commander, analysis.id(), 1, Form.EMPTY)))
                .isEqualTo("not-permitted");
        assertThatThrownBy(() -> plan.plan(here.stranger, analysis.id(), 1, Form.EMPTY))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> plan.plan(here.officer, analysis.id(), 7, Form.EMPTY))
                .isInstanceOf(NotVisible.class);
        assertThat(conflict(() -> plan.plan(here.officer, analysis.id(), 1, form("version", 99))))
                .containsExactly("version changed-meanwhile");
    }

    @Test
    void what_became_an_item_is_neither_changed_nor_left_out() {
        drafted(2027);
        Analysis analysis = here.drafted("2026-10");
        Analysis planned = plan.plan(here.officer, analysis.id(), 1, Form.EMPTY);
        Form without = form("version", planned.version(), "conclusions", "c", "measures[0].number", 2)
                .with("measures[0].text", "Train the drivers");

        assertThat(conflict(() -> here.change.change(here.officer, analysis.id(), without)))
                .containsExactly("measures measure-in-plan");
    }
}
