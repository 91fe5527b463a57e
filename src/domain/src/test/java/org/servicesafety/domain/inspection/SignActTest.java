package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
class SignActTest extends ActSetting {

    @Nested
    class AllSign {

        @Test
        void an_act_is_signed_when_the_last_of_the_commission_has_signed() {
            Act act = drafted(whole());

            Act first = sign(chair, act);
            Act second = sign(member, act);
            assertThat(first.state()).isEqualTo(ActState.DRAFT);
            assertThat(second.state()).isEqualTo(ActState.DRAFT);
            assertThat(second.keepUntil()).isNull();
            assertThat(violations.frozenWith(act.id())).isNull();

            Act third = signFor(chair, act, 1);
            assertThat(third.state()).isEqualTo(ActState.SIGNED);
            assertThat(third.keepUntil()).isEqualTo("2031-11-20");
            assertThat(third.signatures())
                    .containsExactly(
                            new Signature(Seat.CHAIR, "A.", LocalDate.parse("2026-11-23"), false, "key-chair"),
                            new Signature(Seat.member(0), "B.", LocalDate.parse("2026-11-23"), false, "key-member"),
                            new Signature(Seat.member(1), "V.", LocalDate.parse("2026-11-23"), true, "key-chair"));
            assertThat(violations.frozenWith(act.id())).isEmpty();
            assertThat(diary.events())
                    .containsExactly(
                            "DRAFTED key-officer",
                            "SIGNED key-chair 0",
                            "SIGNED key-member 1",
                            "PAPER_SIGNATURE_RECORDED key-chair 2");
        }

        @Test
        void the_order_in_which_they_sign_does_not_matter() {
            Act act = drafted(whole());
            signFor(chair, act, 1);
            sign(member, act);

            assertThat(sign(chair, act).signatures())
                    .extracting(signature -> signature.seat().number())
                    .containsExactly(0, 1, 2);
            assertThat(now(act).state()).isEqualTo(ActState.SIGNED);
        }

        @Test
        void an_act_without_members_is_signed_by_its_chair_alone() {
            Act act = signed();

            assertThat(act.state()).isEqualTo(ActState.SIGNED);
            assertThat(act.number()).hasToString("1/2026");
            assertThat(act.version()).isEqualTo(2);
        }

        @Test
        void the_violations_are_frozen_with_the_last_signature() {
            Act act = drafted(alone().with("noViolations", "").with("reportDue", "2026-12-18"));
            Violation violation = record.record(chair, act.id(), violation());

            sign(chair, act);

            assertThat(violations.frozenWith(act.id())).containsExactly(violation);
        }
    }

    @Nested
    class Numbers {

        @Test
        void are_given_at_the_first_signature_by_body_and_year_of_the_end() {
            Act act = drafted(whole());
            assertThat(sign(chair, act).number()).isEqualTo(new ActNumber(1, 2026));
            assertThat(sign(member, act).number()).isEqualTo(new ActNumber(1, 2026));

            Act lastYear = drafted(whole().with("startedOn", "2025-12-30").with("endedOn", "2025-12-31"));
            assertThat(sign(chair, lastYear).number()).hasToString("1/2025");
            assertThat(sign(chair, drafted(whole())).number()).hasToString("2/2026");
        }

        @Test
        void of_another_body_have_their_own_count() {
            sign(chair, drafted(whole()));
            SomeRights officerOfMu05 = stranger.administering(units.id("MU05"));
            Act other = draft.draft(
                    officerOfMu05,
                    alone().with("bodyId", units.id("MU05").value())
                            .with("unitId", units.id("MU05-HQ").value()));

            assertThat(signFor(officerOfMu05, other, "all").number()).hasToString("1/2026");
        }
    }

    @Nested
    class Paper {

        @Test
        void is_recorded_by_the_chair_for_a_member_without_a_user() {
            Act act = drafted(whole());

            assertThat(forbidden(() -> signFor(member, act, 1))).isEqualTo("not-permitted");
            assertThat(forbidden(() -> signFor(keeper, act, 1))).isEqualTo("not-permitted");
            assertThat(invalid(() -> signFor(chair, act, 0))).containsExactly("for member-signs-himself");
            assertThat(invalid(() -> signFor(chair, act, 2))).containsExactly("for no-such-member");
            assertThat(invalid(() -> signFor(chair, act, -1))).containsExactly("for no-such-member");
            assertThat(invalid(() -> signFor(chair, act, "B."))).containsExactly("for no-such-member");
            signFor(chair, act, 1);
            assertThat(conflict(() -> signFor(chair, act, 1))).containsExactly("signed-already");
        }

        @Test
        void is_taken_over_for_all_by_the_administrator_of_the_project() {
            Act act = drafted(whole());
            sign(member, act);

            assertThat(forbidden(() -> signFor(chair, act, "all"))).isEqualTo("not-permitted");
            Act taken = signFor(keeper, act, "all");

            assertThat(taken.state()).isEqualTo(ActState.SIGNED);
            assertThat(taken.signatures()).extracting(Signature::paper).containsExactly(true, false, true);
            assertThat(diary.events()).endsWith("TAKEN_OVER_FROM_PAPER key-keeper 0,2");
        }
    }

    @Nested
    class Refused {

        @Test
        void to_whoever_is_not_on_the_commission() {
            Act act = drafted(whole());

            assertThat(forbidden(() -> sign(officer, act))).isEqualTo("not-in-commission");
            assertThatThrownBy(() -> sign(stranger, act)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> sign.sign(chair, new ActId(4711), Form.EMPTY))
                    .isInstanceOf(NotVisible.class);
            assertThat(now(act).signatures()).isEmpty();
        }

        @Test
        void a_second_time() {
            Act act = drafted(whole());
            sign(chair, act);

            assertThat(conflict(() -> sign(chair, act))).containsExactly("signed-already");
            Act signed = signed();
            assertThat(conflict(() -> sign(chair, signed))).containsExactly("signed-already");
            assertThat(conflict(() -> signFor(keeper, signed, "all"))).containsExactly("signed-already");
        }

        @Test
        void for_what_could_not_be_read() {
            Act act = drafted(whole());
            Form misread = new Form(Map.of(), Faults.of(Fault.on("who", "unknown-field")));

            assertThat(invalid(() -> sign.sign(chair, act.id(), misread))).containsExactly("who unknown-field");
        }

        @Test
        void with_all_that_is_missing() {
            Act act = drafted(bare());

            assertThat(invalid(() -> signFor(keeper, act, "all")))
                    .containsExactly(
                            "grounds required",
                            "startedOn required",
                            "endedOn required",
                            "areas required",
                            "chair required",
                            "noViolations violations-or-none",
                            "reportDue required",
                            "proposals required");
            assertThat(now(act).number()).isNull();
            assertThat(diary.events()).containsExactly("DRAFTED key-officer");
        }

        @ParameterizedTest
        @CsvSource({
            "grounds, grounds required, 14",
            "startedOn, startedOn required, 14",
            "areas[0], areas required, 12",
            "chair.position, chair.position required, 14",
            "chair.name, chair.name required, 14",
            "members[1].position, members[1].position required, 14",
            "members[0].name, members[0].name required, 14",
        })
        @Tag("clause-12")
        void with_the_one_thing_missing_and_its_clause(String field, String fault, String clause) {
            Act act = drafted(whole().with(field, ""));

            assertThatThrownBy(() -> sign(chair, act)).isInstanceOfSatisfying(Invalid.class, invalid -> {
                assertThat(StreamSupport.stream(invalid.faults().spliterator(), false)
                                .map(one -> one.field() + " " + one.code())
                                .toList())
                        .isEqualTo(List.of(fault));
                assertThat(invalid.faults().list().get(0).clause()).isEqualTo(clause);
            });
        }

        @ParameterizedTest
        @CsvSource({"members[0].rank", "chair.rank"})
        void but_not_without_a_rank_which_civilians_lack(String field) {
            assertThat(sign(chair, drafted(whole().with(field, ""))).signatures())
                    .hasSize(1);
        }

        @Test
        void while_violations_lack_a_day_of_report_and_a_proposal() {
            Act act = drafted(alone());
            record.record(chair, act.id(), form("text", "no signatures in the journal"));

            assertThat(invalid(() -> sign(chair, act))).containsExactly("reportDue required", "proposals required");

            Form form = alone().with("noViolations", "").with("reportDue", "2026-12-18");
            change.change(chair, act.id(), versioned(act, form.with("proposals", "repeat the briefing")));
            assertThat(sign(chair, act).state()).isEqualTo(ActState.SIGNED);
        }

        @Test
        void unless_each_violation_has_its_own_proposal() {
            Act act = drafted(alone().with("noViolations", "").with("reportDue", "2026-12-18"));
            record.record(chair, act.id(), violation());

            assertThat(sign(chair, act).state()).isEqualTo(ActState.SIGNED);
        }
    }

    @Nested
    class Permitted {

        @Test
        void deeds_are_told_with_the_act() {
            Act act = drafted(whole());

            assertThat(ActAccess.can(chair, act, body, today()))
                    .containsExactly("edit", "record-violation", "delete", "sign", "sign-for-member");
            assertThat(ActAccess.can(member, act, body, today())).containsExactly("edit", "record-violation", "sign");
            assertThat(ActAccess.can(officer, act, body, today()))
                    .containsExactly("edit", "record-violation", "delete");
            assertThat(ActAccess.can(keeper, act, body, today()))
                    .containsExactly("edit", "record-violation", "delete", "sign-for-all");
            assertThat(ActAccess.can(reader, act, body, today())).isEmpty();
        }

        @Test
        void deeds_that_are_done_are_told_no_more() {
            Act act = drafted(whole());
            sign(chair, act);
            Act afterPaper = signFor(chair, act, 1);

            assertThat(ActAccess.can(chair, afterPaper, body, today()))
                    .containsExactly("edit", "record-violation", "delete");
            assertThat(ActAccess.can(member, signed(), body, today())).isEmpty();
            assertThat(ActAccess.can(keeper, signed(), body, today())).containsExactly("supplement");
        }

        @Test
        void reading_is_for_those_who_see_the_body() {
            Act act = drafted(whole());
            record.record(chair, act.id(), violation());

            assertThat(read.read(reader, act.id())).isEqualTo(now(act));
            assertThat(read.violations(reader, act.id())).hasSize(1);
            assertThatThrownBy(() -> read.read(stranger, act.id())).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> read.violations(stranger, act.id())).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> read.read(reader, new ActId(4711))).isInstanceOf(NotVisible.class);
        }
    }
}
