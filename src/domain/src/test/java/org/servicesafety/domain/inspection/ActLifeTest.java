package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.conflictFaults;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
class ActLifeTest extends ActSetting {

    private static final Form REPORT = form("on", "2026-11-23", "outgoing", "17/412");

    private Act withTwoViolations() {
        Act act = drafted(alone().with("noViolations", "").with("reportDue", "2026-12-18"));
        record.record(chair, act.id(), violation());
        record.record(chair, act.id(), violation());
        sign(chair, act);
        approve.approve(reader, act.id(), Form.EMPTY);
        return acknowledge.acknowledge(unitCommander, act.id(), Form.EMPTY);
    }

    private static String clause(ThrowingCallable call) {
        return conflictFaults(call).list().get(0).clause();
    }

    @Nested
    class Approval {

        @Test
        void is_given_by_the_commander_of_the_body() {
            Act act = approved();
            assertThat(act.state()).isEqualTo(ActState.APPROVED);
            assertThat(act.after().approval()).isEqualTo(new Assent("key-reader", LocalDate.parse("2026-11-23")));
            assertThat(diary.events()).endsWith("APPROVED key-reader 2026-11-23");
        }

        @Test
        void is_given_by_nobody_else() {
            Act act = signed();
            for (SomeRights other : List.of(chair, officer, keeper, unitCommander)) {
                assertThat(forbidden(() -> approve.approve(other, act.id(), Form.EMPTY)))
                        .isEqualTo("not-permitted");
            }
            assertThatThrownBy(() -> approve.approve(stranger, act.id(), Form.EMPTY))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> approve.approve(reader, new ActId(4711), Form.EMPTY))
                    .isInstanceOf(NotVisible.class);
            assertThat(now(act)).isEqualTo(act);
        }

        @Test
        void waits_for_the_signatures_and_is_given_once() {
            Act draft = drafted(whole());
            assertThat(conflict(() -> approve.approve(reader, draft.id(), Form.EMPTY)))
                    .containsExactly("act-not-signed");
            assertThat(clause(() -> approve.approve(reader, draft.id(), Form.EMPTY)))
                    .isEqualTo("14");
            Act act = approved();
            assertThat(conflict(() -> approve.approve(reader, act.id(), Form.EMPTY)))
                    .containsExactly("approved-already");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-24, on in-the-future", // Tuesday, tomorrow
            "2026-11-22, on before-signature", // Sunday, signed on Monday
            "2026-11-31, on not-a-day",
        })
        void bears_a_day_from_the_last_signature_to_today(String on, String fault) {
            Act act = signed();
            assertThat(invalid(() -> approve.approve(reader, act.id(), form("on", on))))
                    .containsExactly(fault);
            assertThat(now(act).state()).isEqualTo(ActState.SIGNED);
        }

        @Test
        void of_data_from_paper_may_be_as_old_as_the_control() {
            Act act = signFor(keeper, drafted(alone()), "all");
            assertThat(invalid(() -> approve.approve(reader, act.id(), form("on", "2026-11-19"))))
                    .containsExactly("on before-signature");
            Act approved = approve.approve(reader, act.id(), form("on", "2026-11-20"));
            assertThat(approved.after().approval().on()).isEqualTo("2026-11-20");
        }

        @Test
        void is_refused_from_another_version_and_for_what_cannot_be_read() {
            Act act = signed();
            assertThat(conflict(() -> approve.approve(reader, act.id(), form("version", 1))))
                    .containsExactly("version changed-meanwhile");
            Form misread = new Form(Map.of(), Faults.of(Fault.on("who", "unknown-field")));
            assertThat(invalid(() -> approve.approve(reader, act.id(), misread)))
                    .containsExactly("who unknown-field");
            assertThat(approve.approve(reader, act.id(), form("version", act.version()))
                            .state())
                    .isEqualTo(ActState.APPROVED);
        }
    }

    @Nested
    class Acknowledgement {

        @Test
        void is_given_by_the_commander_of_the_inspected_unit() {
            Act act = acknowledged();
            assertThat(act.state()).isEqualTo(ActState.ACKNOWLEDGED);
            assertThat(act.after().acknowledgement())
                    .isEqualTo(new Assent("key-unitcommander", LocalDate.parse("2026-11-23")));
            assertThat(act.after().approval()).isNotNull();
            assertThat(diary.events()).endsWith("ACKNOWLEDGED key-unitcommander 2026-11-23");
        }

        @Test
        void of_an_inspected_body_is_given_by_its_own_commander() {
            SomeRights officerOfRca = SomeRights.of("officer")
                    .as(Role.SAFETY_OFFICER, units.id("RCA"))
                    .administering(units.id("RCA"));
            SomeRights commanderOfRca = SomeRights.of("general").as(Role.COMMANDER, units.id("RCA"));
            SomeRights commanderOfMu05 = SomeRights.of("colonel")
                    .as(Role.COMMANDER, units.id("MU05"))
                    .seeing(units.id("RCA"));
            Act act = draft.draft(
                    officerOfRca,
                    alone().with("bodyId", units.id("RCA").value())
                            .with("unitId", units.id("MU05").value()));
            signFor(officerOfRca, act, "all");
            approve.approve(commanderOfRca, act.id(), Form.EMPTY);
            assertThat(forbidden(() -> acknowledge.acknowledge(commanderOfRca, act.id(), Form.EMPTY)))
                    .isEqualTo("not-permitted");
            assertThat(acknowledge
                            .acknowledge(commanderOfMu05, act.id(), Form.EMPTY)
                            .state())
                    .isEqualTo(ActState.ACKNOWLEDGED);
        }

        @Test
        void is_given_by_the_commander_of_that_unit_and_not_of_any() {
            SomeRights officerOfRca = SomeRights.of("officer")
                    .as(Role.SAFETY_OFFICER, units.id("RCA"))
                    .administering(units.id("RCA"));
            Act act = draft.draft(
                    officerOfRca,
                    alone().with("bodyId", units.id("RCA").value())
                            .with("unitId", units.id("MU05-MED").value()));
            signFor(officerOfRca, act, "all");
            approve.approve(SomeRights.of("general").as(Role.COMMANDER, units.id("RCA")), act.id(), Form.EMPTY);
            SomeRights ofRca = SomeRights.of("one").as(Role.UNIT_COMMANDER, units.id("RCA"));
            SomeRights ofAnother = SomeRights.of("two")
                    .as(Role.UNIT_COMMANDER, units.id("MU03"))
                    .seeing(units.id("RCA"));
            SomeRights ofMu05 = SomeRights.of("three")
                    .as(Role.UNIT_COMMANDER, units.id("MU05"))
                    .seeing(units.id("RCA"));
            for (SomeRights other : List.of(ofRca, ofAnother)) {
                assertThat(forbidden(() -> acknowledge.acknowledge(other, act.id(), Form.EMPTY)))
                        .isEqualTo("not-permitted");
                assertThat(ActAccess.can(other, now(act), units.id("MU05"), today()))
                        .isEmpty();
            }
            assertThat(ActAccess.can(ofMu05, now(act), units.id("MU05"), today()))
                    .containsExactly("acknowledge");
            assertThat(acknowledge.acknowledge(ofMu05, act.id(), Form.EMPTY).state())
                    .isEqualTo(ActState.ACKNOWLEDGED);
        }

        @Test
        void waits_for_the_approval_and_is_given_once() {
            Act signed = signed();
            assertThat(conflict(() -> acknowledge.acknowledge(unitCommander, signed.id(), Form.EMPTY)))
                    .containsExactly("act-not-approved");
            assertThat(clause(() -> acknowledge.acknowledge(unitCommander, signed.id(), Form.EMPTY)))
                    .isEqualTo("14");
            Act act = acknowledged();
            assertThat(conflict(() -> acknowledge.acknowledge(unitCommander, act.id(), Form.EMPTY)))
                    .containsExactly("acknowledged-already");
        }

        @Test
        void is_given_by_nobody_else_and_not_before_the_approval() {
            Act act = approved();
            for (SomeRights other : List.of(chair, officer, keeper, reader)) {
                assertThat(forbidden(() -> acknowledge.acknowledge(other, act.id(), Form.EMPTY)))
                        .isEqualTo("not-permitted");
            }
            assertThat(invalid(() -> acknowledge.acknowledge(unitCommander, act.id(), form("on", "2026-11-22"))))
                    .containsExactly("on before-approval");
        }
    }

    @Nested
    class Report {

        @Test
        void of_an_act_without_violations_ends_it_at_once() {
            Act act = report.report(unitCommander, acknowledged().id(), REPORT);
            assertThat(act.state()).isEqualTo(ActState.ELIMINATED);
            assertThat(act.after().report())
                    .isEqualTo(new ActReport(LocalDate.parse("2026-11-23"), "17/412", "key-unitcommander"));
            assertThat(diary.events())
                    .endsWith("REPORTED key-unitcommander 2026-11-23 17/412", "ELIMINATED key-unitcommander");
        }

        @Test
        void makes_the_act_eliminated_only_when_the_last_violation_is_verified() {
            Act act = withTwoViolations();
            violations.move(act.id(), "MU-1", ViolationStatus.VERIFIED);
            violations.move(act.id(), "MU-2", ViolationStatus.REPORTED);
            assertThat(report.report(unitCommander, act.id(), REPORT).state()).isEqualTo(ActState.ACKNOWLEDGED);
            report.settle(chair, act.id());
            assertThat(now(act).state()).isEqualTo(ActState.ACKNOWLEDGED);
            violations.move(act.id(), "MU-2", ViolationStatus.VERIFIED);
            report.settle(chair, act.id());
            assertThat(now(act).state()).isEqualTo(ActState.ELIMINATED);
            assertThat(diary.events()).endsWith("ELIMINATED key-chair");
        }

        @Test
        void is_missing_as_long_as_nobody_has_given_it() {
            Act act = withTwoViolations();
            violations.move(act.id(), "MU-1", ViolationStatus.VERIFIED);
            violations.move(act.id(), "MU-2", ViolationStatus.VERIFIED);
            report.settle(chair, act.id());
            assertThat(now(act).state()).isEqualTo(ActState.ACKNOWLEDGED);
            assertThat(report.report(officer, act.id(), REPORT).state()).isEqualTo(ActState.ELIMINATED);
        }

        @Test
        void takes_the_place_of_an_earlier_one_until_all_is_verified() {
            Act act = withTwoViolations();
            report.report(unitCommander, act.id(), REPORT);
            Act again = report.report(unitCommander, act.id(), REPORT.with("outgoing", "17/500"));
            assertThat(again.after().report().outgoing()).isEqualTo("17/500");
            assertThat(diary.events()).contains("REPORTED key-unitcommander 2026-11-23 17/412");
        }

        @Test
        void waits_for_the_acknowledgement_and_ends_with_the_elimination() {
            Act approved = approved();
            assertThat(conflict(() -> report.report(unitCommander, approved.id(), REPORT)))
                    .containsExactly("act-not-acknowledged");
            assertThat(clause(() -> report.report(unitCommander, approved.id(), REPORT)))
                    .isEqualTo("14");
            Act act = report.report(unitCommander, acknowledged().id(), REPORT);
            assertThat(conflict(() -> report.report(unitCommander, act.id(), REPORT)))
                    .containsExactly("eliminated-already");
        }

        @Test
        void is_given_by_nobody_else_and_says_day_and_number() {
            Act act = acknowledged();
            for (SomeRights other : List.of(chair, keeper, reader)) {
                assertThat(forbidden(() -> report.report(other, act.id(), REPORT)))
                        .isEqualTo("not-permitted");
            }
            assertThat(invalid(() -> report.report(unitCommander, act.id(), Form.EMPTY)))
                    .containsExactly("on required", "outgoing required");
            assertThat(invalid(() -> report.report(
                            unitCommander, act.id(), form("on", "2026-11-24", "outgoing", "x".repeat(101)))))
                    .containsExactly("on in-the-future", "outgoing too-long");
            assertThat(invalid(
                            () -> report.report(unitCommander, act.id(), form("on", "2026-11-19", "outgoing", "17"))))
                    .containsExactly("on before-control-ended");
            assertThat(conflict(() -> report.report(unitCommander, act.id(), REPORT.with("version", 1))))
                    .containsExactly("version changed-meanwhile");
            assertThat(now(act)).isEqualTo(act);
        }
    }

    @Nested
    class Permitted {

        @Test
        void deeds_follow_the_state() {
            Act signed = signed();
            assertThat(ActAccess.can(reader, signed, body, today())).containsExactly("approve");
            assertThat(ActAccess.can(unitCommander, signed, body, today())).isEmpty();
            assertThat(ActAccess.can(chair, signed, body, today())).containsExactly("supplement");
            Act approved = approve.approve(reader, signed.id(), Form.EMPTY);
            assertThat(ActAccess.can(reader, approved, body, today())).isEmpty();
            assertThat(ActAccess.can(unitCommander, approved, body, today())).containsExactly("acknowledge");
            Act acknowledged = acknowledge.acknowledge(unitCommander, signed.id(), Form.EMPTY);
            assertThat(ActAccess.can(unitCommander, acknowledged, body, today()))
                    .containsExactly("report");
            assertThat(ActAccess.can(officer, acknowledged, body, today())).containsExactly("report", "supplement");
            Act eliminated = report.report(unitCommander, signed.id(), REPORT);
            assertThat(ActAccess.can(unitCommander, eliminated, body, today())).isEmpty();
            assertThat(ActAccess.can(officer, eliminated, body, today())).containsExactly("supplement");
        }
    }
}
