package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Refusals.conflictFaults;
import static org.servicesafety.domain.testing.Refusals.forbidden;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-15")
class DeleteDraftTest extends ActSetting {

    @Test
    void removes_a_draft_with_its_violations() {
        Act act = drafted(whole());
        record.record(chair, act.id(), violation());
        record.record(chair, act.id(), violation());

        delete.delete(chair, act.id());

        assertThat(acts.all()).isEmpty();
        assertThat(violations.of(act.id())).isEmpty();
        assertThat(diary.events()).endsWith("DELETED key-chair");
    }

    @Test
    void frees_the_number_of_the_draft() {
        Act first = drafted(whole());
        sign(chair, first);
        Act second = drafted(whole());
        assertThat(sign(chair, second).number()).hasToString("2/2026");

        delete.delete(keeper, first.id());

        assertThat(sign(chair, drafted(whole())).number()).hasToString("1/2026");
        assertThat(sign(chair, drafted(whole())).number()).hasToString("3/2026");
    }

    @Test
    void is_against_clause_15_once_the_act_is_signed() {
        Act act = signed();

        Faults faults = conflictFaults(() -> delete.delete(keeper, act.id()));

        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("act-kept");
            assertThat(fault.clause()).isEqualTo("15");
            assertThat(fault.args()).containsExactly("2031-11-20");
        });
        assertThat(now(act)).isEqualTo(act);
    }

    @Test
    void is_for_the_chair_and_those_who_keep_the_records() {
        Act act = drafted(whole());

        assertThat(forbidden(() -> delete.delete(member, act.id()))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> delete.delete(reader, act.id()))).isEqualTo("not-permitted");
        assertThatThrownBy(() -> delete.delete(stranger, act.id())).isInstanceOf(NotVisible.class);
        delete.delete(officer, act.id());
        assertThatThrownBy(() -> delete.delete(officer, act.id())).isInstanceOf(NotVisible.class);
    }
}
