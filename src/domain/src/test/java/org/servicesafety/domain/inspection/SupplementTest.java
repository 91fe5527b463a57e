package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Refusals.invalid;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.form.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
class SupplementTest extends ActSetting {

    private final Act act = signed();

    private Form supplement(Form form) {
        return form.with("supplements", act.id().value());
    }

    @Test
    void a_signed_act_is_corrected_by_another_with_a_number_of_its_own() {
        Act supplement = drafted(supplement(alone().with("grounds", "the engineer's name was wrong")));
        assertThat(supplement.content().supplements()).isEqualTo(act.id());
        Act signed = sign(chair, supplement);
        assertThat(signed.number()).hasToString("2/2026");
        assertThat(signed.keepUntil()).isEqualTo(act.keepUntil());
        assertThat(now(act)).isEqualTo(act);
    }

    @Test
    void it_has_the_unit_and_the_days_of_the_act_it_supplements() {
        Act supplement = drafted(supplement(bare()));
        assertThat(supplement.content().control().startedOn()).isEqualTo("2026-11-16");
        assertThat(supplement.endedOn()).isEqualTo("2026-11-20");
        Form other = supplement(bare().with("unitId", units.id("MU03-MED").value())
                .with("startedOn", "2026-11-17")
                .with("endedOn", "2026-11-21"));
        assertThat(invalid(() -> drafted(other)))
                .containsExactly(
                        "unitId differs-from-supplemented",
                        "startedOn differs-from-supplemented",
                        "endedOn differs-from-supplemented");
    }

    @Test
    void it_keeps_them_and_what_it_supplements_when_it_is_changed() {
        Act supplement = drafted(supplement(bare()));
        Act changed = change.change(officer, supplement.id(), versioned(supplement, bare().with("grounds", "a slip")));
        assertThat(changed.content().supplements()).isEqualTo(act.id());
        assertThat(changed.endedOn()).isEqualTo("2026-11-20");
        assertThat(invalid(() -> change.change(
                        officer, supplement.id(), versioned(supplement, bare().with("endedOn", "2026-11-21")))))
                .containsExactly("endedOn differs-from-supplemented");
    }

    @Test
    void only_a_signed_act_that_is_no_supplement_is_supplemented() {
        Act draft = drafted(whole());
        assertThat(invalid(() -> drafted(bare().with("supplements", draft.id().value()))))
                .containsExactly("supplements act-not-signed");
        assertThat(invalid(() -> drafted(bare().with("supplements", 4711)))).containsExactly("supplements unknown-act");
        assertThat(invalid(() -> drafted(bare().with("supplements", "first"))))
                .containsExactly("supplements not-a-number");
        Act supplement = sign(chair, drafted(supplement(alone())));
        assertThat(invalid(
                        () -> drafted(bare().with("supplements", supplement.id().value()))))
                .containsExactly("supplements supplement-itself");
        assertThat(ActAccess.can(officer, supplement, body, today())).doesNotContain("supplement");
    }
}
