package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
class RecordViolationTest extends ActSetting {

    private final Act act = drafted(whole());

    @Test
    void a_violation_is_put_last_in_the_draft() {
        record.record(member, act.id(), form("text", "no signatures in the journal"));
        Violation violation = record.record(chair, act.id(), violation().with("responsible.user", "performer"));

        assertThat(violation.place()).isEqualTo(2);
        assertThat(violation.status()).isEqualTo(ViolationStatus.OPEN);
        assertThat(violation.content())
                .isEqualTo(new ViolationContent(
                        "sockets without earthing",
                        "ELECTRICAL",
                        "replace the sockets",
                        new Responsible("key-performer", "chief of service"),
                        LocalDate.parse("2026-12-11")));
        assertThat(violations.of(act.id()).get(0).content().responsible()).isEqualTo(Responsible.COMMANDER_OF_UNIT);
        assertThat(diary.events()).endsWith("VIOLATION_RECORDED key-chair MU-2");
    }

    @Test
    void the_act_then_no_longer_denies_it() {
        assertThat(act.content().findings().noViolations()).isTrue();

        record.record(chair, act.id(), violation());

        assertThat(now(act).content().findings().noViolations()).isFalse();
        assertThat(now(act).version()).isEqualTo(2);
        record.record(chair, act.id(), violation());
        assertThat(now(act).version()).isEqualTo(2);
    }

    @Test
    void the_signatures_are_taken_back() {
        sign(chair, act);
        record.record(member, act.id(), violation());

        assertThat(now(act).signatures()).isEmpty();
        assertThat(now(act).number()).hasToString("1/2026");
        assertThat(diary.told()).containsExactly("A. by member");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-18, ''", // Friday, the day of the report
        "2026-12-19, due due-after-report", // Saturday after
        "2026-12-32, due not-a-day",
        "'', ''",
    })
    void it_is_due_on_the_day_of_the_report_at_the_latest(String due, String fault) {
        change.change(chair, act.id(), versioned(act, whole().with("reportDue", "2026-12-18")));
        Form form = violation().with("due", due);

        if (fault.isEmpty()) {
            assertThat(record.record(chair, act.id(), form).place()).isEqualTo(1);
        } else {
            assertThat(invalid(() -> record.record(chair, act.id(), form))).containsExactly(fault);
            assertThat(violations.of(act.id())).isEmpty();
        }
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(invalid(() -> record.record(
                        chair, act.id(), violation().with("severity", "DEADLY").with("area", "DANCING"))))
                .containsExactly("severity unknown-value", "area unknown-value");
        Form form = form("kind", "x".repeat(61), "due", "soon", "responsible.user", "nobody");

        assertThat(invalid(() -> record.record(chair, act.id(), form)))
                .containsExactly("text required", "kind too-long", "responsible.user unknown-user", "due not-a-day");
    }

    @Test
    void an_act_has_five_hundred_at_most() {
        for (int count = 0; count < 500; count++) {
            record.record(chair, act.id(), violation());
        }

        assertThat(conflict(() -> record.record(chair, act.id(), violation()))).containsExactly("too-many");
    }

    @Test
    void it_is_changed_while_the_act_is_a_draft() {
        Violation violation = record.record(chair, act.id(), violation());
        sign(chair, completed());

        Violation changed = mend.change(
                member, act.id(), violation.key(), changed(violation).with("text", "three sockets without earthing"));

        assertThat(changed.content().text()).isEqualTo("three sockets without earthing");
        assertThat(violations.of(act.id())).containsExactly(changed);
        assertThat(now(act).signatures()).isEmpty();
        assertThat(diary.events()).endsWith("VIOLATION_CHANGED key-member MU-1", "SIGNATURES_TAKEN_BACK key-member 0");
    }

    private Act completed() {
        return change.change(
                chair, act.id(), versioned(act, whole().with("noViolations", "").with("reportDue", "2026-12-18")));
    }

    @Test
    void the_same_content_takes_nothing_back() {
        Violation violation = record.record(chair, act.id(), violation());
        sign(chair, completed());

        assertThat(mend.change(chair, act.id(), violation.key(), changed(violation)))
                .isEqualTo(violation);
        assertThat(now(act).signatures()).hasSize(1);
    }

    private Form changed(Violation violation) {
        return violation().with("version", violation.version());
    }

    @Test
    void a_change_made_from_an_older_version_is_refused() {
        Violation first = record.record(chair, act.id(), violation());
        Violation second =
                mend.change(member, act.id(), first.key(), changed(first).with("due", "2026-12-10"));
        Form late = changed(first).with("text", "all sockets");

        assertThat(conflict(() -> mend.change(chair, act.id(), first.key(), late)))
                .containsExactly("version changed-meanwhile");
        assertThat(violations.of(act.id())).containsExactly(second);
    }

    @Test
    void a_change_names_the_version_it_was_made_from() {
        Violation violation = record.record(chair, act.id(), violation());

        assertThat(invalid(() -> mend.change(
                        chair, act.id(), violation.key(), violation().with("due", "soon"))))
                .containsExactly("version required", "due not-a-day");
        assertThat(invalid(() -> mend.change(
                        chair, act.id(), violation.key(), violation().with("version", "new"))))
                .containsExactly("version not-a-number");
    }

    @ParameterizedTest
    @CsvSource({
        "text, all sockets",
        "kind, COLD",
        "kind, ''",
        "proposal, replace the socket",
        "proposal, ''",
        "responsible.user, performer",
        "responsible.title, ''",
        "due, 2026-12-10",
        "due, ''",
        "severity, CRITICAL",
        "area, CAUSES",
    })
    void each_part_of_its_content_makes_another_version(String field, String value) {
        Violation before = record.record(chair, act.id(), violation());
        Violation after = record.record(chair, act.id(), violation().with(field, value));

        assertThat(after.version()).isNotEqualTo(before.version());
    }

    @Test
    void the_parts_of_its_content_do_not_run_together_in_the_version() {
        assertThat(content("socket", "1:-").version())
                .isNotEqualTo(content("socket1:-", null).version());
        assertThat(content("socket", null).version())
                .isEqualTo(content("socket", null).version())
                .isBetween(0L, (1L << 48) - 1);
    }

    private static ViolationContent content(String text, String kind) {
        return new ViolationContent(text, kind, null, Responsible.COMMANDER_OF_UNIT, null);
    }

    @Test
    void it_is_removed_and_the_others_close_the_gap() {
        Violation first = record.record(chair, act.id(), violation());
        Violation second = record.record(chair, act.id(), violation());
        sign(chair, completed());

        mend.remove(chair, act.id(), first.key());

        assertThat(violations.of(act.id()))
                .extracting(Violation::key, Violation::place)
                .containsExactly(tuple(second.key(), 1));
        assertThat(now(act).signatures()).isEmpty();
        assertThatThrownBy(() -> mend.remove(chair, act.id(), first.key())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> mend.change(chair, act.id(), first.key(), violation()))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void nobody_else_records() {
        Violation violation = record.record(chair, act.id(), violation());

        assertThat(forbidden(() -> record.record(reader, act.id(), violation())))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> mend.change(reader, act.id(), violation.key(), violation())))
                .isEqualTo("not-permitted");
        assertThat(forbidden(() -> mend.remove(reader, act.id(), violation.key())))
                .isEqualTo("not-permitted");
        assertThatThrownBy(() -> record.record(stranger, act.id(), violation())).isInstanceOf(NotVisible.class);
    }

    @Test
    @Tag("clause-15")
    void a_signed_act_keeps_its_violations_as_they_were() {
        Act signed = signed();

        assertThat(conflict(() -> record.record(chair, signed.id(), violation())))
                .containsExactly("act-signed");
        assertThat(conflict(() -> mend.change(chair, signed.id(), "MU-1", violation())))
                .containsExactly("act-signed");
        assertThat(conflict(() -> mend.remove(chair, signed.id(), "MU-1"))).containsExactly("act-signed");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-11, , 2026-12-11, 0", // Friday, its last timely day
        "2026-12-11, , 2026-12-12, 1",
        "2026-12-11, 2026-12-14, 2027-06-01, 3", // eliminated on Monday
        "2026-12-11, 2026-12-01, 2027-06-01, 0",
        ", , 2026-12-19, 1", // without a day of its own that of the report
    })
    void days_late_run_from_the_day_after_the_last_timely_one(
            LocalDate due, LocalDate eliminated, LocalDate today, int late) {
        Act reported = change.change(
                chair, act.id(), versioned(act, whole().with("noViolations", "").with("reportDue", "2026-12-18")));
        ViolationContent content = new ViolationContent("text", null, null, Responsible.COMMANDER_OF_UNIT, due);

        Violation violation = new Violation("MU-1", 1, content, ViolationStatus.OPEN, null, eliminated);

        assertThat(violation.daysLate(reported.reportDue(), today)).isEqualTo(late);
    }

    @Test
    void without_any_day_nothing_is_late() {
        Violation violation = new Violation(
                "MU-1",
                1,
                new ViolationContent("text", null, null, Responsible.COMMANDER_OF_UNIT, null),
                ViolationStatus.OPEN,
                null,
                null);

        assertThat(violation.deadline(null)).isEmpty();
        assertThat(violation.daysLate(null, LocalDate.MAX)).isZero();
    }
}
