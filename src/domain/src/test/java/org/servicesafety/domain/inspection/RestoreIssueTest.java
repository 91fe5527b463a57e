package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
@Tag("clause-15")
class RestoreIssueTest extends ActSetting {

    private static final Form REPORT = form("on", "2026-11-23", "outgoing", "17/412");

    /** Acknowledged and reported on, with one violation verified and the issue of the other deleted. */
    private Act waiting() {
        Act act = drafted(alone().with("noViolations", "").with("reportDue", "2026-12-18"));
        record.record(chair, act.id(), violation());
        record.record(chair, act.id(), violation());
        sign(chair, act);
        approve.approve(reader, act.id(), Form.EMPTY);
        acknowledge.acknowledge(unitCommander, act.id(), Form.EMPTY);
        violations.move(act.id(), "MU-1", ViolationStatus.VERIFIED);
        violations.move(act.id(), "MU-2", ViolationStatus.REPORTED);
        violations.lose(act.id(), "MU-2");
        return report.report(unitCommander, act.id(), REPORT);
    }

    @Test
    void deleting_the_issue_of_a_violation_does_not_eliminate_it() {
        Act act = waiting();
        report.settle(chair, act.id());
        assertThat(now(act).state()).isEqualTo(ActState.ACKNOWLEDGED);
    }

    @Test
    void with_another_issue_it_is_verified_and_the_act_is_eliminated() {
        Act act = waiting();
        Violation lost = violations.of(act.id()).get(1);
        assertThat(ActAccess.can(chair, act, lost)).containsExactly("restore-issue");

        Violation again = restore.restore(chair, act.id(), "MU-2");

        assertThat(again.key()).isEqualTo("MU-3");
        assertThat(again.status()).isEqualTo(ViolationStatus.OPEN);
        assertThat(again.content()).isEqualTo(lost.content());
        assertThat(again.place()).isEqualTo(2);
        assertThat(ActAccess.can(chair, act, again)).isEmpty();
        assertThat(diary.events()).endsWith("ISSUE_RESTORED key-chair MU-2 MU-3");
        violations.move(act.id(), "MU-3", ViolationStatus.VERIFIED);
        report.settle(chair, act.id());
        assertThat(now(act).state()).isEqualTo(ActState.ELIMINATED);
    }

    @Test
    void it_is_made_anew_by_those_who_draft_acts_of_the_body() {
        Act act = waiting();
        for (SomeRights other : List.of(reader, unitCommander, member)) {
            assertThat(forbidden(() -> restore.restore(other, act.id(), "MU-2")))
                    .isEqualTo("not-permitted");
            assertThat(ActAccess.can(other, act, violations.of(act.id()).get(1)))
                    .isEmpty();
        }
        assertThatThrownBy(() -> restore.restore(stranger, act.id(), "MU-2")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> restore.restore(chair, act.id(), "MU-9")).isInstanceOf(NotVisible.class);
    }

    @Test
    void nothing_is_made_anew_that_is_there_or_eliminated_or_not_signed_yet() {
        Act act = waiting();
        assertThat(conflict(() -> restore.restore(chair, act.id(), "MU-1"))).containsExactly("issue-is-there");
        violations.lose(act.id(), "MU-1");
        assertThat(conflict(() -> restore.restore(chair, act.id(), "MU-1"))).containsExactly("eliminated-already");
        Act draft = drafted(alone().with("noViolations", ""));
        Violation recorded = record.record(chair, draft.id(), violation());
        violations.lose(draft.id(), recorded.key());
        assertThat(conflict(() -> restore.restore(chair, draft.id(), recorded.key())))
                .containsExactly("act-not-signed");
    }
}
