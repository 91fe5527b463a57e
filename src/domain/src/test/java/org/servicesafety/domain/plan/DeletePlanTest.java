package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.conflictFaults;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.domain.print.RecordRef;
import org.servicesafety.domain.print.ScanFile;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-5")
class DeletePlanTest extends PlanSetting {

    private static final Form FIRST = form("version", 1);

    @Test
    void removes_a_draft_with_its_items_and_the_year_is_free_again() {
        Plan plan = drafted(2026);
        PlanItem item = added(plan, "check", "15.03.2026");
        assertThat(PlanAccess.can(officer, plan)).contains("delete");

        delete.delete(officer, plan.id(), FIRST);

        assertThatThrownBy(() -> read.read(officer, plan.id())).isInstanceOf(NotVisible.class);
        assertThat(items.planOf(item.key())).isEmpty();
        assertThat(items.issues()).endsWith("deleted " + item.key());
        assertThat(plans.events()).endsWith("DELETED 1 key-officer");
        assertThat(drafted(2026).id()).isNotEqualTo(plan.id());
    }

    @Test
    void keeps_what_the_commander_has_had_before_him() {
        Plan returned = giveBack.giveBack(commander, submitted(2026).id(), form("reason", "more drills"));
        Plan clarified = clarified(2025, "2024-12-20");

        assertThat(PlanAccess.can(officer, returned)).doesNotContain("delete");
        assertThat(conflictFaults(() -> delete.delete(officer, returned.id(), version(returned)))
                        .list())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("plan-kept");
                    assertThat(fault.clause()).isEqualTo("5");
                });
        assertThat(PlanAccess.can(officer, clarified)).doesNotContain("delete");
        assertThat(conflict(() -> delete.delete(officer, clarified.id(), version(clarified))))
                .containsExactly("plan-kept");
        Plan submitted = submitted(2027);
        assertThat(conflict(() -> delete.delete(officer, submitted.id(), version(submitted))))
                .containsExactly("plan-not-draft");
        assertThat(read.read(officer, returned.id())).isEqualTo(returned);
    }

    @Test
    void keeps_a_plan_whose_signed_form_was_scanned() {
        Plan plan = drafted(2026);
        RecordRef record = new RecordRef(FormKind.PLAN, plan.id().value());
        scans.add(
                record,
                1,
                new ScanFile("plan.pdf", "application/pdf", ByteBuffer.allocate(1)),
                "key-officer",
                Instant.EPOCH);

        assertThat(conflict(() -> delete.delete(officer, plan.id(), FIRST))).containsExactly("plan-kept");
    }

    @Test
    void removes_only_what_the_person_has_seen() {
        Plan plan = drafted(2026);
        change.change(officer, plan.id(), form("version", 1, "goals", "no deaths"));

        assertThat(conflict(() -> delete.delete(officer, plan.id(), FIRST)))
                .containsExactly("version changed-meanwhile");
        assertThat(invalid(() -> delete.delete(officer, plan.id(), Form.EMPTY))).containsExactly("version required");
        assertThat(read.read(officer, plan.id()).version()).isEqualTo(2);
    }

    @Test
    void is_for_those_who_draft() {
        Plan plan = drafted(2026);

        assertThat(forbidden(() -> delete.delete(commander, plan.id(), FIRST))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> delete.delete(reader, plan.id(), FIRST))).isEqualTo("not-permitted");
        assertThatThrownBy(() -> delete.delete(stranger, plan.id(), FIRST)).isInstanceOf(NotVisible.class);
        delete.delete(keeper, plan.id(), FIRST);
    }

    private static Form version(Plan plan) {
        return form("version", plan.version());
    }
}
