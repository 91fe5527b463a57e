package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-16.2")
class RepeatsTest extends ActSetting {

    private Act open(String unit, String ended) {
        return drafted(alone().with("unitId", units.id(unit).value())
                .with("noViolations", "")
                .with("startedOn", LocalDate.parse(ended).minusDays(1))
                .with("endedOn", ended)
                .with("reportDue", LocalDate.parse(ended).plusDays(30)));
    }

    private Violation found(Act act, @Nullable String kind) {
        return record.record(
                chair, act.id(), form("text", "wires", "proposal", "mend them").with("kind", kind));
    }

    private @Nullable String repeated(Act act) {
        sign(chair, act);
        return violations.frozenWith(act.id()).get(0).repeatOf();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-19, ", // Wednesday, a year and a day before
        "2025-11-20, MU-1", // Thursday, a year before
        "2026-11-20, MU-1", // Friday, the same day
        "2026-11-21, ", // Saturday, after
    })
    void the_same_kind_in_the_same_unit_within_a_year_is_a_repetition(String ended, String repeatOf) {
        Act earlier = open("MU03-FOOD", ended);
        found(earlier, "FIRE");
        sign(chair, earlier);
        Act act = open("MU03-FOOD", "2026-11-20");
        found(act, "FIRE");
        assertThat(repeated(act)).isEqualTo(repeatOf);
    }

    @ParameterizedTest
    @CsvSource({"MU03-FOOD, COLD", "MU03-MED, FIRE", "MU03-FOOD, "})
    void another_kind_another_unit_or_none_is_not(String unit, String kind) {
        Act earlier = open(unit, "2026-06-10");
        found(earlier, kind);
        sign(chair, earlier);
        Act act = open("MU03-FOOD", "2026-11-20");
        found(act, kind == null ? null : "FIRE");
        assertThat(repeated(act)).isNull();
    }

    @Test
    void what_a_draft_says_is_no_earlier_violation() {
        found(open("MU03-FOOD", "2026-06-10"), "FIRE");
        Act act = open("MU03-FOOD", "2026-11-20");
        found(act, "FIRE");
        found(act, "FIRE");
        assertThat(repeated(act)).isNull();
        assertThat(violations.frozenWith(act.id()).get(1).repeatOf()).isNull();
    }

    @Test
    void the_latest_of_several_is_named() {
        for (String day : new String[] {"2026-03-10", "2026-06-10", "2026-05-10"}) {
            Act earlier = open("MU03-FOOD", day);
            found(earlier, "FIRE");
            sign(chair, earlier);
        }
        Act act = open("MU03-FOOD", "2026-11-20");
        assertThat(found(act, "FIRE").repeatOf()).isEqualTo("MU-2");
        assertThat(repeated(act)).isEqualTo("MU-2");
    }

    @Test
    void a_unit_answers_for_the_one_that_it_succeeded() {
        Repeats inMu05 = repeats;
        Violation earlier = inUnitOfMu05("MU05-ENG", "2026-05-29"); // Friday, engineers until the 31st
        Act act = actOfMu05("MU05-SAP", "2026-06-20");
        assertThat(inMu05.of(act, earlier.content())).isEqualTo(earlier.key());
        assertThat(inMu05.of(actOfMu05("MU05-HQ", "2026-06-20"), earlier.content()))
                .isNull();
    }

    private Act actOfMu05(String unit, String ended) {
        return draft.draft(
                stranger.administering(units.id("MU05")),
                alone().with("bodyId", units.id("MU05").value())
                        .with("unitId", units.id(unit).value())
                        .with("startedOn", ended)
                        .with("endedOn", ended)
                        .with("noViolations", "")
                        .with("reportDue", "2026-12-01"));
    }

    private Violation inUnitOfMu05(String unit, String ended) {
        Act act = actOfMu05(unit, ended);
        Violation violation = record.record(stranger, act.id(), violation().with("due", ""));
        signFor(stranger, act, "all");
        return violation;
    }

    @Test
    void it_is_recognised_at_the_signature_when_the_earlier_act_is_signed_last() {
        Act earlier = open("MU03-FOOD", "2026-06-10");
        found(earlier, "FIRE");
        Act act = open("MU03-FOOD", "2026-11-20");
        assertThat(found(act, "FIRE").repeatOf()).isNull();
        sign(chair, earlier);
        assertThat(repeated(act)).isEqualTo("MU-1");
    }

    @Nested
    class Denied {

        private final Act act;
        private final Violation violation;

        Denied() {
            Act earlier = open("MU03-FOOD", "2026-06-10");
            found(earlier, "FIRE");
            sign(chair, earlier);
            act = open("MU03-FOOD", "2026-11-20");
            violation = found(act, "FIRE");
        }

        private final DenyRepeat deny = new DenyRepeat(drafts, violations);
        private final Form reason = form("reason", "another room, wired this year");

        @Test
        void by_the_chair_with_a_reason_it_is_none() {
            assertThat(violation.repeatOf()).isEqualTo("MU-1");
            Violation denied = deny.deny(chair, act.id(), violation.key(), reason);
            assertThat(denied.repeatOf()).isNull();
            assertThat(denied.content().weight().notRepeated()).isEqualTo("another room, wired this year");
            assertThat(repeated(act)).isNull();
            assertThat(diary.events()).contains("REPEAT_DENIED key-chair MU-2");
        }

        @Test
        void it_takes_the_signatures_back_and_lasts_through_a_change() {
            change.change(chair, act.id(), versioned(act, with("members[0].name", "B.")));
            sign(chair, act);
            deny.deny(chair, act.id(), violation.key(), reason);
            assertThat(now(act).signatures()).isEmpty();
            Violation changed = mend.change(
                    chair,
                    act.id(),
                    violation.key(),
                    form("text", "old wires", "kind", "FIRE", "proposal", "mend")
                            .with("version", violations.of(act.id()).get(0).version()));
            assertThat(changed.content().weight().notRepeated()).isNotNull();
            assertThat(changed.repeatOf()).isNull();
        }

        private Form with(String field, String value) {
            return alone().with("noViolations", "")
                    .with("reportDue", "2026-12-18")
                    .with("members[0].position", "clerk")
                    .with("members[0].user", "member")
                    .with(field, value);
        }

        @Test
        void nobody_else_denies_and_not_without_a_reason_or_a_repetition() {
            assertThat(forbidden(() -> deny.deny(officer, act.id(), violation.key(), reason)))
                    .isEqualTo("not-permitted");
            assertThat(invalid(() -> deny.deny(chair, act.id(), violation.key(), Form.EMPTY)))
                    .containsExactly("reason required");
            assertThatThrownBy(() -> deny.deny(chair, act.id(), "MU-99", reason))
                    .isInstanceOf(NotVisible.class);
            Violation first = found(act, "COLD");
            assertThat(conflict(() -> deny.deny(chair, act.id(), first.key(), reason)))
                    .containsExactly("not-a-repeat");
            sign(chair, act);
            assertThat(conflict(() -> deny.deny(chair, act.id(), violation.key(), reason)))
                    .containsExactly("act-signed");
        }
    }
}
