package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-5")
class PlanComparisonTest extends PlanSetting {

    private final Plan plan = drafted(2026);

    @Test
    void revisions_are_compared_field_by_field() {
        PlanItem kept = added(plan, "check", "15.03.2026");
        PlanItem same = added(plan, "watch", "постоянно");
        PlanItem dropped = added(plan, "drill", "16.03.2026");
        clarify();
        mend.change(
                officer,
                plan.id(),
                kept.key(),
                item("check twice", "20.03.2026").with("version", 1).with("responsible.title", ""));
        mend.remove(officer, plan.id(), dropped.key());
        PlanItem fresh = added(plan, "new tank", "17.09.2026");
        change.change(
                officer,
                plan.id(),
                form("version", read.read(officer, plan.id()).version(), "goals", "none hurt"));

        PlanChanges changes = compare.changes(reader, plan.id(), 2, Form.EMPTY);

        assertThat(changes.from()).isEqualTo(1);
        assertThat(changes.document())
                .contains(new FieldChange("goals", "no deaths, no injuries", "none hurt"))
                .hasSize(3);
        assertThat(changes.items().items())
                .extracting(ItemChange::key, ItemChange::kind)
                .containsExactly(
                        tuple(kept.key(), ItemChange.Kind.CHANGED),
                        tuple(dropped.key(), ItemChange.Kind.REMOVED),
                        tuple(fresh.key(), ItemChange.Kind.ADDED));
        assertThat(changes.items().items().get(0).fields())
                .containsExactly(
                        new FieldChange("activity", "check", "check twice"),
                        new FieldChange("responsible.title", "chief of service", null),
                        new FieldChange("term.text", "15.03.2026", "20.03.2026"),
                        new FieldChange("term.dates", "2026-03-15", "2026-03-20"));
        assertThat(changes.items().items().get(2).fields()).contains(new FieldChange("activity", null, "new tank"));
        assertThat(changes.items().items()).extracting(ItemChange::key).doesNotContain(same.key());
    }

    @Test
    void equal_revisions_have_no_difference_and_the_first_has_none_before_it() {
        added(plan, "check", "15.03.2026");
        clarify();

        PlanChanges changes = compare.changes(officer, plan.id(), 2, Form.EMPTY);

        assertThat(changes.document()).isEmpty();
        assertThat(changes.items().total()).isZero();
        assertThatThrownBy(() -> compare.changes(officer, plan.id(), 1, Form.EMPTY))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> compare.changes(officer, plan.id(), 3, Form.EMPTY))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> compare.changes(stranger, plan.id(), 2, Form.EMPTY))
                .isInstanceOf(NotVisible.class);
        assertThat(compare.changes(officer, plan.id(), 1, form("from", 2)).from())
                .isEqualTo(2);
    }

    @Test
    @Tag("clause-6")
    void a_transfer_gives_chosen_items_to_another_person_all_or_none() {
        PlanItem first = added(plan, "check", "15.03.2026");
        PlanItem second = added(plan, "drill", "16.03.2026");
        PlanItem third = added(plan, "march", "17.03.2026");
        Form chosen = form("keys[0]", first.key(), "keys[1]", third.key(), "responsible.title", "Captain B.");

        List<PlanItem> changed = transfer.change(officer, plan.id(), chosen);

        assertThat(changed).extracting(PlanItem::key).containsExactly(first.key(), third.key());
        assertThat(changed).allSatisfy(item -> {
            assertThat(item.content().responsible()).isEqualTo(new Official(null, "Captain B."));
            assertThat(item.content().monitor()).isEqualTo(new Official("key-monitor", null));
        });
        assertThat(list.one(officer, plan.id(), second.key()).content()).isEqualTo(second.content());
        Form wrong = chosen.with("keys[2]", "MU-99")
                .with("responsible.user", "monitor")
                .with("term.text", "");
        assertThat(invalid(() -> transfer.change(officer, plan.id(), wrong)))
                .containsExactly(
                        "keys[2] no-such-item", first.key() + " monitors-own-work", third.key() + " monitors-own-work");
        assertThat(invalid(() -> transfer.change(officer, plan.id(), form("keys[0]", first.key()))))
                .containsExactly("nothing-to-change");
        assertThat(invalid(() -> transfer.change(officer, plan.id(), form("responsible.title", "x"))))
                .containsExactly("keys required");
        assertThat(forbidden(() -> transfer.change(reader, plan.id(), chosen))).isEqualTo("not-permitted");
        submit.submit(officer, plan.id(), Form.EMPTY);
        assertThat(conflict(() -> transfer.change(officer, plan.id(), chosen))).containsExactly("plan-not-draft");
    }

    @Test
    @Tag("clause-6")
    void a_term_of_many_items_is_read_for_the_planned_year() {
        PlanItem item = added(plan, "check", "15.03.2026");

        List<PlanItem> changed =
                transfer.change(officer, plan.id(), form("keys[0]", item.key(), "term.text", "20.05.2026"));

        assertThat(changed.get(0).content().term().dates()).containsExactly(LocalDate.of(2026, 5, 20));
        assertThat(changed.get(0).content().responsible())
                .isEqualTo(item.content().responsible());
    }

    private void clarify() {
        submit.submit(officer, plan.id(), Form.EMPTY);
        approve.approve(commander, plan.id(), form("on", "2025-12-24"));
        clarify.clarify(officer, plan.id(), form("cause", "EQUIPMENT", "reason", "new tanks"));
    }
}
