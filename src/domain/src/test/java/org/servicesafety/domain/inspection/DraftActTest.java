package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
class DraftActTest extends ActSetting {

    @Test
    void needs_the_body_and_the_unit_alone() {
        Act act = drafted(bare());

        assertThat(act.state()).isEqualTo(ActState.DRAFT);
        assertThat(act.version()).isEqualTo(1);
        assertThat(act.number()).isNull();
        assertThat(act.keepUntil()).isNull();
        assertThat(act.signatures()).isEmpty();
        assertThat(act.endedOn()).isNull();
        assertThat(act.commission()).isEqualTo(Commission.NOBODY);
        assertThat(diary.events()).containsExactly("DRAFTED key-officer");
        assertThat(diary.full().get(0).at()).isEqualTo("2026-11-22T20:00:00Z");
    }

    @Test
    @Tag("clause-12")
    void keeps_all_that_is_given() {
        Act act = drafted(whole().with("areas[1]", "ASSISTANCE")
                .with("noViolations", "false")
                .with("proposals", "eliminate in time")
                .with("reportDue", "2026-12-18"));
        ActContent content = act.content();

        assertThat(content.grounds()).isEqualTo("Plan for 2026, item 12");
        assertThat(content.commission().chair())
                .isEqualTo(new CommissionMember("deputy commander", "Major", "A.", "key-chair"));
        assertThat(content.commission().members())
                .containsExactly(
                        new CommissionMember("chief of fire service", "Captain", "B.", "key-member"),
                        new CommissionMember("engineer", null, "V.", null));
        assertThat(content.control().startedOn()).isEqualTo("2026-11-16");
        assertThat(content.control().areas())
                .containsExactlyInAnyOrder(ControlArea.STATE_OF_WORK, ControlArea.ASSISTANCE);
        assertThat(content.findings().noViolations()).isFalse();
        assertThat(content.findings().proposals()).isEqualTo("eliminate in time");
        assertThat(act.reportDue()).isEqualTo("2026-12-18");
    }

    @Test
    void tells_all_faults_at_once() {
        Form form = new Form(
                whole().with("unitId", "")
                        .with("startedOn", "16.11.2026")
                        .with("areas[0]", "EVERYTHING")
                        .with("noViolations", "yes")
                        .with("chair.user", "nobody")
                        .with("members[1].name", "x".repeat(256))
                        .with("reportDue", "2026-11-19")
                        .values(),
                Faults.check().add("colour", "unknown-field").faults());

        assertThat(invalid(() -> drafted(form)))
                .containsExactlyInAnyOrder(
                        "colour unknown-field",
                        "unitId required",
                        "startedOn not-a-day",
                        "areas[0] unknown-value",
                        "noViolations not-a-flag",
                        "chair.user unknown-user",
                        "members[1].name too-long",
                        "reportDue report-before-end");
        assertThat(acts.all()).isEmpty();
        assertThat(diary.events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "startedOn, 2026-11-21, endedOn ended-before-started", // Saturday after
        "startedOn, 2026-11-20, ''", // Friday, one day of control
        "reportDue, 2026-11-19, reportDue report-before-end",
        "reportDue, 2026-11-20, ''",
        "members[1].user, chair, members[1].user named-twice",
        "members[1].user, member, members[1].user named-twice",
        "unitId, 4711, unitId unknown-unit",
        "bodyId, 4711, bodyId unknown-unit",
        "bodyId, x, bodyId not-a-number",
    })
    void refuses_what_is_not_right(String field, String value, String fault) {
        Form form = whole().with(field, value);

        if (fault.isEmpty()) {
            assertThat(drafted(form).isDraft()).isTrue();
        } else {
            assertThat(invalid(() -> drafted(form))).containsExactly(fault);
        }
    }

    @Test
    void a_report_is_not_due_before_the_control_starts_either() {
        Form form = bare().with("startedOn", "2026-11-16").with("reportDue", "2026-11-15");

        assertThat(invalid(() -> drafted(form))).containsExactly("reportDue report-before-end");
    }

    @ParameterizedTest
    @CsvSource({
        "MU03-SAP, 2026-05-29, 2026-06-01, startedOn unit-not-there", // opens on Monday 1 June
        "MU03-SAP, 2026-06-01, 2026-06-02, ''",
        "MU05-HQ, 2026-06-01, 2026-06-02, unitId unit-not-of-body",
        "MU03, 2026-06-01, 2026-06-02, ''",
        "RCA, 2026-06-01, 2026-06-02, unitId unit-not-of-body",
    })
    void the_unit_lies_below_the_body_and_exists_during_the_control(String unit, String from, String to, String fault) {
        Form form = bare().with("unitId", units.id(unit).value())
                .with("startedOn", from)
                .with("endedOn", to);

        if (fault.isEmpty()) {
            assertThat(drafted(form).unit()).isEqualTo(units.id(unit));
        } else {
            assertThat(invalid(() -> drafted(form))).containsExactly(fault);
        }
    }

    @Test
    void a_closed_unit_is_not_inspected_after_its_last_day() {
        Form form = form(
                "bodyId",
                units.id("MU05").value(),
                "unitId",
                units.id("MU05-ENG").value(),
                "endedOn",
                "2026-06-01");

        assertThat(invalid(() -> draft.draft(stranger, form))).containsExactly("endedOn unit-not-there");
        assertThat(draft.draft(stranger, form.with("endedOn", "2026-05-31")).endedOn())
                .isEqualTo("2026-05-31"); // Sunday, its last day
    }

    @Test
    void a_higher_body_may_inspect_a_unit_of_a_lower_one() {
        SomeRights above = SomeRights.of("above").as(Role.COMMISSION, units.id("RCA"));
        Form form = bare().with("bodyId", units.id("RCA").value());

        assertThat(draft.draft(above, form).body()).isEqualTo(units.id("RCA"));
    }

    @Test
    void a_department_has_no_commission() {
        Form form = bare().with("bodyId", units.id("MU03-FOOD").value());

        assertThat(invalid(() -> drafted(form))).contains("bodyId not-a-body");
    }

    @Test
    void a_commission_has_fifty_members_at_most() {
        Form most = bare();
        for (int index = 0; index < 50; index++) {
            most = most.with("members[" + index + "].name", "Sergeant " + index);
        }
        Form many = most.with("members[50].name", "Sergeant 50");

        assertThat(drafted(most).commission().members()).hasSize(50);
        assertThat(invalid(() -> drafted(many))).containsExactly("members too-many");
    }

    @Test
    void a_row_that_nobody_fills_in_is_no_member_and_an_empty_chair_no_seat() {
        Commission commission = drafted(bare().with("members[0].name", "").with("members[1].name", "Captain B."))
                .commission();

        assertThat(commission.members()).containsExactly(new CommissionMember(null, null, "Captain B.", null));
        assertThat(commission.seats()).hasSize(1).noneMatch(Seat::isChair);
    }

    @Test
    void is_for_safety_officers_commissions_and_keepers_of_the_project() {
        assertThat(draft.draft(chair, bare()).isDraft()).isTrue();
        assertThat(draft.draft(keeper, bare()).isDraft()).isTrue();
        assertThat(forbidden(() -> draft.draft(reader, bare()))).isEqualTo("not-permitted");
        assertThat(forbidden(() -> draft.draft(member, bare()))).isEqualTo("not-permitted");
        assertThat(invalid(() -> draft.draft(stranger, bare()))).containsExactly("bodyId unknown-unit");
    }
}
