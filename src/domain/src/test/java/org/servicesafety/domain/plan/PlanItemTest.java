package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.term.TermKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-6")
class PlanItemTest extends PlanSetting {

    @Test
    void an_item_keeps_the_columns_of_appendix_1_and_its_term_as_worded_and_as_understood() {
        Plan plan = drafted(2027);

        PlanItem item = added(plan, "check the stores", "15.03.2027; 15.09.2027");

        ItemContent content = item.content();
        assertThat(content.number()).isEqualTo(1);
        assertThat(content.activity()).isEqualTo("check the stores");
        assertThat(content.kind()).isEqualTo(ItemKind.OTHER);
        assertThat(content.responsible()).isEqualTo(new Official("key-performer", "chief of service"));
        assertThat(content.monitor()).isEqualTo(new Official("key-monitor", null));
        assertThat(content.term().text()).isEqualTo("15.03.2027; 15.09.2027");
        assertThat(content.term().kind()).isEqualTo(TermKind.DATES);
        assertThat(content.term().dates()).containsExactly(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 9, 15));
        assertThat(content.form()).isEqualTo("act");
        assertThat(item.status()).isEqualTo(ItemStatus.TO_DO);
        assertThat(item.version()).isEqualTo(1);
        assertThat(items.issues()).containsExactly("created MU-1");
        assertThat(plans.events()).contains("ITEM_ADDED 1 key-officer MU-1");
    }

    @ParameterizedTest
    @CsvSource({
        "activity, '', activity required",
        "number, 0, number out-of-range",
        "number, 100000, number out-of-range",
        "number, x, number not-a-number",
        "kind, PARTY, kind unknown-value",
        "responsible.user, nobody, responsible.user unknown-user",
        "monitor.user, nobody, monitor.user unknown-user",
        "monitor.user, performer, monitor.user monitors-own-work",
    })
    void what_is_not_right_is_told_by_its_field(String field, String value, String fault) {
        Plan plan = drafted(2027);

        assertThat(invalid(() -> add.add(officer, plan.id(), item("x", "").with(field, value))))
                .containsExactly(fault);
        assertThat(items.issues()).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once() {
        Plan plan = drafted(2027);
        Form form = item("", "").with("number", "x").with("kind", "PARTY").with("monitor.user", "nobody");

        assertThat(invalid(() -> add.add(officer, plan.id(), form)))
                .containsExactlyInAnyOrder(
                        "activity required", "number not-a-number", "kind unknown-value", "monitor.user unknown-user");
    }

    @Test
    void days_given_by_hand_count_only_where_the_wording_is_not_understood() {
        Plan plan = drafted(2027);
        Form unknown = item("drill", "by the separate schedule").with("term.dates[0]", "2027-05-20");
        Form known = item("drill", "15.03.2027").with("term.dates[0]", "2027-05-20");

        ItemTerm given = add.add(officer, plan.id(), unknown).content().term();

        assertThat(given.kind()).isEqualTo(TermKind.DATES);
        assertThat(given.text()).isEqualTo("by the separate schedule");
        assertThat(given.dates()).containsExactly(LocalDate.of(2027, 5, 20));
        assertThat(add.add(officer, plan.id(), known).content().term().dates())
                .containsExactly(LocalDate.of(2027, 3, 15));
        assertThat(added(plan, "drill", "by the separate schedule")
                        .content()
                        .term()
                        .kind())
                .isEqualTo(TermKind.UNKNOWN);
    }

    @Test
    void a_number_stands_in_a_revision_once() {
        Plan plan = drafted(2027);
        add.add(officer, plan.id(), item("first", "").with("number", 7));

        assertThat(added(plan, "second", "").content().number()).isEqualTo(8);
        assertThat(invalid(() -> add.add(officer, plan.id(), item("third", "").with("number", 7))))
                .containsExactly("number number-taken");
    }

    @Test
    void an_item_is_changed_from_the_version_that_was_seen() {
        Plan plan = drafted(2027);
        PlanItem item = added(plan, "check", "15.03.2027");
        Form changed = item("check twice", "15.03.2027").with("version", 1);

        PlanItem now = mend.change(officer, plan.id(), item.key(), changed);

        assertThat(now.content().activity()).isEqualTo("check twice");
        assertThat(now.content().number()).isEqualTo(1);
        assertThat(now.version()).isEqualTo(2);
        assertThat(conflict(() -> mend.change(officer, plan.id(), item.key(), changed.with("activity", "other"))))
                .containsExactly("version changed-meanwhile");
        assertThat(invalid(() -> mend.change(officer, plan.id(), item.key(), changed.with("version", ""))))
                .containsExactly("version required");
        assertThat(mend.change(officer, plan.id(), item.key(), changed.with("version", 2)))
                .isEqualTo(now);
        assertThatThrownBy(() -> mend.change(officer, plan.id(), "MU-99", changed))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void those_who_may_not_draft_change_nothing() {
        Plan plan = drafted(2027);
        PlanItem item = added(plan, "check", "");

        assertThat(forbidden(() -> add.add(reader, plan.id(), item("x", "")))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> add.add(commander, plan.id(), item("x", ""))))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> mend.remove(reader, plan.id(), item.key()))).isEqualTo("not-permitted");
        assertThatThrownBy(() -> add.add(stranger, plan.id(), item("x", ""))).isInstanceOf(NotVisible.class);
        assertThat(PlanAccess.canWithItems(officer, plan)).containsExactly("edit", "remove");
        assertThat(PlanAccess.canWithItems(reader, plan)).isEmpty();
    }

    @Test
    @Tag("clause-5")
    void items_of_a_submitted_or_approved_plan_do_not_change() {
        Plan plan = drafted(2026);
        PlanItem item = added(plan, "check", "15.03.2026");
        submit.submit(officer, plan.id(), Form.EMPTY);
        Form changed = item("other", "").with("version", 1);

        assertThat(conflict(() -> add.add(officer, plan.id(), item("x", "")))).containsExactly("plan-not-draft");
        assertThat(conflict(() -> mend.change(officer, plan.id(), item.key(), changed)))
                .containsExactly("plan-not-draft");
        approve.approve(commander, plan.id(), form("on", "2025-12-24"));
        assertThat(conflict(() -> mend.remove(officer, plan.id(), item.key()))).containsExactly("plan-not-draft");
        assertThat(items.issues()).containsExactly("created MU-1", "in force 1");
    }

    @Test
    @Tag("clause-5")
    void a_clarification_begins_with_the_items_in_force_and_leaves_those_as_they_are() {
        Plan plan = drafted(2026);
        PlanItem kept = added(plan, "check", "15.03.2026");
        PlanItem dropped = added(plan, "drill", "16.03.2026");
        submit.submit(officer, plan.id(), Form.EMPTY);
        approve.approve(commander, plan.id(), form("on", "2025-12-24"));
        clarify.clarify(officer, plan.id(), form("cause", "CONDITIONS", "reason", "new range"));

        mend.change(
                officer,
                plan.id(),
                kept.key(),
                item("check twice", "15.03.2026").with("version", 1));
        mend.remove(officer, plan.id(), dropped.key());
        PlanItem fresh = added(plan, "new tank", "17.09.2026");

        assertThat(list.list(officer, plan.id(), Form.EMPTY).items())
                .extracting(item -> item.content().activity())
                .containsExactly("check twice", "new tank");
        assertThat(list.list(officer, plan.id(), form("revision", 1)).items())
                .extracting(item -> item.content().activity())
                .containsExactly("check", "drill");
        assertThat(list.one(officer, plan.id(), dropped.key()).revision()).isEqualTo(1);
        assertThat(fresh.content().number()).isEqualTo(2);
        assertThat(items.issues()).doesNotContain("deleted " + dropped.key());
        assertThatThrownBy(() -> list.list(officer, plan.id(), form("revision", 3)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void an_item_that_was_never_in_force_goes_with_its_issue() {
        Plan plan = drafted(2027);
        PlanItem item = added(plan, "check", "");

        mend.remove(officer, plan.id(), item.key());

        assertThat(items.issues()).containsExactly("created MU-1", "deleted MU-1");
        assertThat(plans.events()).contains("ITEM_REMOVED 1 key-officer MU-1");
    }
}
