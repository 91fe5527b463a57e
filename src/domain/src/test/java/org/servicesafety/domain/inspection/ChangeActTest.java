package org.servicesafety.domain.inspection;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
class ChangeActTest extends ActSetting {

    @ParameterizedTest
    @ValueSource(strings = {"officer", "chair", "member", "keeper"})
    void is_for_the_commission_and_those_who_keep_the_records(String who) {
        Act act = drafted(whole());
        SomeRights rights = List.of(officer, chair, member, keeper).stream()
                .filter(one -> one.me().userName().equals(who))
                .findFirst()
                .orElseThrow();

        Act changed = change.change(rights, act.id(), versioned(act, whole().with("grounds", "order no. 7")));

        assertThat(changed.content().grounds()).isEqualTo("order no. 7");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(diary.events()).endsWith("CHANGED key-" + who);
    }

    @Test
    void is_for_nobody_else() {
        Act act = drafted(whole());

        assertThat(forbidden(() -> change.change(reader, act.id(), versioned(act, whole()))))
                .isEqualTo("not-permitted");
        assertThatThrownBy(() -> change.change(stranger, act.id(), versioned(act, whole())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> change.change(officer, new ActId(4711), versioned(act, whole())))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void takes_back_the_signatures_and_tells_the_signers() {
        Act act = drafted(whole());
        sign(chair, act);
        signFor(chair, act, 1);

        Act changed = change.change(member, act.id(), versioned(act, whole().with("grounds", "order no. 7")));

        assertThat(changed.signatures()).isEmpty();
        assertThat(diary.told()).containsExactly("A. by member", "V. by member");
        assertThat(diary.events()).endsWith("CHANGED key-member", "SIGNATURES_TAKEN_BACK key-member 0,2");
    }

    @Test
    void keeps_the_number_within_the_year_and_frees_it_in_another() {
        Act act = drafted(whole());
        sign(chair, act);

        Act sameYear = change.change(chair, act.id(), versioned(act, whole().with("endedOn", "2026-11-21")));
        assertThat(sameYear.number()).hasToString("1/2026");

        Act nextYear = change.change(chair, act.id(), versioned(act, whole().with("endedOn", "2027-01-08")));
        assertThat(nextYear.number()).isNull();
        assertThat(sign(chair, act).number()).hasToString("1/2027");

        Act noEnd = change.change(chair, act.id(), versioned(act, whole().with("endedOn", "")));
        assertThat(noEnd.number()).isNull();
    }

    @Test
    void the_same_content_changes_nothing() {
        Act act = drafted(whole());
        Act before = sign(chair, act);

        assertThat(change.change(chair, act.id(), versioned(act, whole()))).isEqualTo(before);
        assertThat(now(act).signatures()).hasSize(1);
        assertThat(diary.told()).isEmpty();
    }

    @Test
    void names_the_version_that_it_was_made_from() {
        Act act = drafted(whole());

        assertThat(invalid(() -> change.change(chair, act.id(), whole()))).containsExactly("version required");
        assertThat(conflict(() -> change.change(chair, act.id(), whole().with("version", 0))))
                .containsExactly("version changed-meanwhile");
    }

    @Test
    void leaves_the_act_with_its_body() {
        Act act = drafted(whole());
        officer.as(Role.SAFETY_OFFICER, units.id("RCA"));
        Form form = versioned(act, whole().with("bodyId", units.id("RCA").value()));

        assertThat(conflict(() -> change.change(officer, act.id(), form))).containsExactly("bodyId body-fixed");
    }

    @Test
    void carries_the_violations_to_another_unit() {
        Act act = drafted(whole());
        Violation violation = record.record(chair, act.id(), violation());
        Form form = versioned(
                act,
                whole().with("noViolations", "")
                        .with("unitId", units.id("MU03-HQ").value()));

        change.change(chair, act.id(), form);

        assertThat(violations.unitOf(violation.key()))
                .isEqualTo(units.id("MU03-HQ").value());
    }

    @Test
    void does_not_deny_the_violations_nor_ask_for_their_report_too_early() {
        Act act = drafted(whole());
        record.record(chair, act.id(), violation());
        Form form = versioned(act, whole().with("reportDue", "2026-12-10"));

        assertThat(invalid(() -> change.change(chair, act.id(), form)))
                .containsExactly("noViolations has-violations", "reportDue violation-due-later");
        Form right = versioned(act, whole().with("noViolations", "").with("reportDue", "2026-12-11"));
        assertThat(change.change(chair, act.id(), right).reportDue()).isEqualTo("2026-12-11");
    }

    @Test
    @Tag("clause-15")
    void ends_with_the_last_signature() {
        Act act = signed();

        Faults faults = conflictFaults(() -> change.change(chair, act.id(), versioned(act, whole())));

        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("act-signed");
            assertThat(fault.clause()).isEqualTo("15");
            assertThat(fault.args()).containsExactly("2031-11-20");
        });
    }
}
