package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.conflictFaults;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.AddEdition;
import org.servicesafety.domain.testing.EditionsInMemory;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-5")
class PlanLifeTest extends PlanSetting {

    @Test
    void a_draft_needs_the_body_and_the_year_alone() {
        Plan plan = create.create(officer, form("unitId", body.value(), "year", 2027));

        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.latest().number()).isEqualTo(1);
        assertThat(plan.inForce()).isEmpty();
        assertThat(deadline.timely(plan)).isEmpty();
        assertThat(plans.events()).containsExactly("DRAFTED 1 key-officer");
    }

    @ParameterizedTest
    @CsvSource({
        "year, '', year required",
        "year, 1999, year out-of-range",
        "year, 3000, year out-of-range",
        "year, next, year not-a-number",
        "year, 2014, year unit-not-there", // MU03 exists from 1 January 2015
        "year, 2015, ''",
        "unitId, '', unitId required",
        "unitId, 4711, unitId unknown-unit",
    })
    void a_draft_is_for_a_year_in_which_the_body_exists(String field, String value, String fault) {
        Form form = whole(2027).with(field, value);

        if (fault.isEmpty()) {
            assertThat(create.create(officer, form).year()).isEqualTo(2015);
        } else {
            assertThat(invalid(() -> create.create(officer, form))).containsExactly(fault);
            assertThat(plans.events()).isEmpty();
        }
    }

    @Test
    void a_service_has_no_plan_of_its_own() {
        Form form = whole(2027).with("unitId", units.id("MU03-FOOD").value());

        assertThat(invalid(() -> create.create(officer, form))).containsExactly("unitId not-a-body");
    }

    @Test
    void a_body_has_one_plan_for_a_year() {
        drafted(2027);

        assertThat(conflict(() -> drafted(2027))).containsExactly("year plan-exists");
        assertThat(drafted(2028).year()).isEqualTo(2028);
    }

    @Test
    void officer_and_keeper_of_the_project_draft_and_nobody_else() {
        assertThat(create.create(keeper, whole(2028)).state()).isEqualTo(PlanState.DRAFT);
        assertThat(forbidden(() -> create.create(commander, whole(2027)))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> create.create(reader, whole(2027)))).isEqualTo("not-permitted");
        assertThat(invalid(() -> create.create(stranger, whole(2027)))).containsExactly("unitId unknown-unit");
    }

    @Test
    @Tag("clause-6")
    void goals_tasks_and_requirements_are_kept_and_changed_while_it_is_a_draft() {
        Plan plan = drafted(2027);

        Plan changed = change.change(officer, plan.id(), form("version", 1, "goals", "no deaths"));

        assertThat(changed.latest().content()).isEqualTo(new PlanContent("no deaths", null, null));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(conflict(() -> change.change(officer, plan.id(), form("version", 1, "goals", "x"))))
                .containsExactly("version changed-meanwhile");
        assertThat(conflict(() -> change.change(officer, plan.id(), form("version", 2, "year", 2028))))
                .containsExactly("year plan-fixed");
        assertThat(invalid(() -> change.change(officer, plan.id(), Form.EMPTY))).containsExactly("version required");
        assertThat(change.change(officer, plan.id(), form("version", 2, "goals", "no deaths")))
                .isEqualTo(changed);
        assertThat(forbidden(() -> change.change(reader, plan.id(), form("version", 2))))
                .isEqualTo("not-permitted");
    }

    @Test
    @Tag("clause-6")
    void a_plan_without_goals_tasks_or_requirements_is_not_submitted() {
        Plan plan = create.create(officer, form("unitId", body.value(), "year", 2027));

        assertThat(conflictFaults(() -> submit.submit(officer, plan.id(), Form.EMPTY))
                        .list())
                .containsExactly(
                        Fault.of("goals-missing").underClause("6"),
                        Fault.of("tasks-missing").underClause("6"),
                        Fault.of("requirements-missing").underClause("6"));
        assertThat(read.read(officer, plan.id()).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void a_submitted_plan_waits_for_the_commander_and_nobody_changes_it() {
        Plan plan = submitted(2027);

        assertThat(plan.latest().submission()).isEqualTo(new Submission("key-officer", step.today()));
        assertThat(conflict(() -> change.change(officer, plan.id(), form("version", 2, "goals", "x"))))
                .containsExactly("plan-not-draft");
        assertThat(conflict(() -> submit.submit(officer, plan.id(), Form.EMPTY)))
                .containsExactly("plan-not-draft");
        assertThat(PlanAccess.can(officer, plan)).isEmpty();
        assertThat(PlanAccess.can(commander, plan)).containsExactly("approve", "return");
    }

    @Test
    void the_commander_of_the_body_approves_and_nobody_else() {
        Plan plan = submitted(2027);
        SomeRights above =
                SomeRights.of("above").as(Role.COMMANDER, units.id("RCA")).seeing(body);

        for (Rights other : List.of(officer, keeper, reader, above)) {
            assertThat(forbidden(() -> approve.approve(other, plan.id(), Form.EMPTY)))
                    .isEqualTo("not-permitted");
            assertThat(forbidden(() -> giveBack.giveBack(other, plan.id(), form("reason", "x"))))
                    .isEqualTo("not-permitted");
        }
        assertThatThrownBy(() -> approve.approve(stranger, plan.id(), Form.EMPTY))
                .isInstanceOf(NotVisible.class);
        Plan approved = approve.approve(commander, plan.id(), form("version", 2));
        assertThat(approved.inForce().orElseThrow().approval())
                .isEqualTo(new Approval("key-commander", step.today(), step.today()));
        assertThat(conflict(() -> approve.approve(commander, plan.id(), Form.EMPTY)))
                .containsExactly("plan-not-submitted");
    }

    @Test
    void what_has_changed_since_the_commander_looked_is_not_approved() {
        Plan seen = submitted(2027);
        giveBack.giveBack(commander, seen.id(), form("reason", "add winter driving"));
        submit.submit(officer, seen.id(), Form.EMPTY);

        assertThat(conflict(() -> approve.approve(commander, seen.id(), form("version", seen.version()))))
                .containsExactly("version changed-meanwhile");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2025-12-24, true", // the last timely day: clause 5 says before the 25th
        "2026, 2025-12-25, false",
        "2026, 2026-01-01, false",
        "2027, 2026-11-23, true",
    })
    void a_plan_approved_before_25_december_is_timely(int year, String on, boolean timely) {
        assertThat(deadline.timely(approved(year, on))).contains(timely);
    }

    @Test
    @Tag("clause-5")
    void a_plan_is_measured_by_the_rule_book_in_force_when_it_was_approved() {
        EditionsInMemory site = new EditionsInMemory();
        new AddEdition(site, CLOCK)
                .add(SomeRights.ofAdministrator(), EditionsInMemory.form("800", "2026-11-24", "planBefore", "11-01"));
        PlanDeadline changed = new PlanDeadline(site);
        Plan plan = approved(2027, "2026-11-23");

        assertThat(changed.timely(plan)).as("approved before that edition").contains(true);
        assertThat(changed.lastDay(plan)).isEqualTo("2026-12-24");
        assertThat(changed.lastDay(2027)).as("of a plan that is not").isEqualTo("2026-10-31");
    }

    @Test
    void an_approval_is_never_of_a_day_to_come() {
        Plan plan = submitted(2027);

        assertThat(invalid(() -> approve.approve(commander, plan.id(), form("on", "2026-11-24"))))
                .containsExactly("on in-the-future");
        assertThat(invalid(() -> approve.approve(commander, plan.id(), form("on", "24.11.2026"))))
                .containsExactly("on not-a-day");
    }

    @Test
    void the_commander_returns_with_a_reason_and_it_is_a_draft_again() {
        Plan plan = submitted(2027);

        assertThat(invalid(() -> giveBack.giveBack(commander, plan.id(), Form.EMPTY)))
                .containsExactly("reason required");
        Plan returned = giveBack.giveBack(commander, plan.id(), form("reason", "add winter driving"));

        assertThat(returned.state()).isEqualTo(PlanState.DRAFT);
        assertThat(returned.latest().returned()).isEqualTo("add winter driving");
        assertThat(returned.latest().submission()).isNull();
        assertThat(submit.submit(officer, plan.id(), Form.EMPTY).latest().returned())
                .isNull();
        assertThat(plans.events())
                .containsExactly(
                        "DRAFTED 1 key-officer",
                        "SUBMITTED 1 key-officer",
                        "RETURNED 1 key-commander add winter driving",
                        "SUBMITTED 1 key-officer");
    }

    @Test
    void a_clarification_is_a_new_revision_and_the_approved_one_stays_in_force() {
        Plan plan = clarified(2026, "2025-12-24");

        assertThat(plan.latest().number()).isEqualTo(2);
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.latest().clarification())
                .isEqualTo(new Clarification(ClarificationCause.EQUIPMENT, "new tanks"));
        assertThat(plan.latest().content())
                .isEqualTo(plan.revision(1).orElseThrow().content());
        assertThat(plan.inForce()).isEqualTo(plan.revision(1));
        assertThat(conflict(() -> clarify.clarify(officer, plan.id(), form("cause", "OTHER", "reason", "x"))))
                .containsExactly("plan-not-approved");

        submit.submit(officer, plan.id(), Form.EMPTY);
        assertThat(read.read(officer, plan.id()).inForce().orElseThrow().number())
                .isEqualTo(1);
        Plan second = approve.approve(commander, plan.id(), Form.EMPTY);
        assertThat(second.inForce().orElseThrow().number()).isEqualTo(2);
        assertThat(deadline.timely(second))
                .as("a clarification makes no plan late")
                .contains(true);
    }

    @Test
    void a_clarification_needs_cause_and_reason() {
        Plan plan = approved(2026, "2025-12-24");

        assertThat(invalid(() -> clarify.clarify(officer, plan.id(), Form.EMPTY)))
                .containsExactly("cause required", "reason required");
        assertThat(invalid(() -> clarify.clarify(officer, plan.id(), form("cause", "WEATHER", "reason", "x"))))
                .containsExactly("cause unknown-value");
        assertThat(forbidden(() -> clarify.clarify(commander, plan.id(), form("cause", "OTHER", "reason", "x"))))
                .isEqualTo("not-permitted");
    }

    @Test
    void a_clarification_is_not_approved_before_the_revision_that_it_replaces() {
        Plan plan = clarified(2026, "2025-12-24");
        submit.submit(officer, plan.id(), Form.EMPTY);

        assertThat(invalid(() -> approve.approve(commander, plan.id(), form("on", "2025-12-23"))))
                .containsExactly("on before-revision-in-force");
        assertThat(approve.approve(commander, plan.id(), form("on", "2025-12-24"))
                        .state())
                .isEqualTo(PlanState.APPROVED);
    }

    @Test
    void a_plan_of_a_body_that_one_does_not_see_is_not_there() {
        Plan plan = drafted(2027);

        assertThatThrownBy(() -> read.read(stranger, plan.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> submit.submit(stranger, plan.id(), Form.EMPTY)).isInstanceOf(NotVisible.class);
        assertThat(find.find(stranger, Form.EMPTY).items()).isEmpty();
        assertThat(find.find(officer, form("unit", body.value(), "year", 2027)).items())
                .containsExactly(plan);
        assertThat(find.find(officer, form("year", 2026)).items()).isEmpty();
    }
}
