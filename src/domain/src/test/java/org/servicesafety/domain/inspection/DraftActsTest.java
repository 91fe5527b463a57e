package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.form.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-14")
class DraftActsTest extends ActSetting {

    private final DraftActs drafting = new DraftActs(acts, units, diary, CLOCK);

    private Form two() {
        return form("bodyId", body.value())
                .with("drafts[0].unitId", units.id("MU03-FOOD").value())
                .with("drafts[0].endedOn", "2026-12-10")
                .with("drafts[1].unitId", units.id("MU03-MED").value())
                .with("drafts[1].endedOn", "2026-12-17");
    }

    @Test
    void several_drafts_are_opened_at_once() {
        List<Act> made = drafting.draft(chair, two());
        assertThat(made)
                .allMatch(Act::isDraft)
                .extracting(Act::unit)
                .containsExactly(units.id("MU03-FOOD"), units.id("MU03-MED"));
        assertThat(made).extracting(Act::endedOn).asString().isEqualTo("[2026-12-10, 2026-12-17]");
        assertThat(diary.events()).containsExactly("DRAFTED key-chair", "DRAFTED key-chair");
    }

    @Test
    void all_or_none_with_every_fault_at_its_place() {
        Form wrong = two().with("drafts[1].unitId", units.id("MU05-HQ").value())
                .with("drafts[2].unitId", 4711)
                .with("drafts[3].endedOn", "2026-02-30")
                .with("drafts[4].unitId", units.id("MU03-SAP").value())
                .with("drafts[4].endedOn", "2026-05-31") // Sunday, the day before it opens
                .with("drafts[5].unitId", units.id("MU03-FOOD").value())
                .with("drafts[5].endedOn", "2026-12-10");
        assertThat(invalid(() -> drafting.draft(officer, wrong)))
                .containsExactly(
                        "drafts[1].unitId unit-not-of-body",
                        "drafts[2].endedOn required",
                        "drafts[2].unitId unknown-unit",
                        "drafts[3].unitId required",
                        "drafts[3].endedOn not-a-day",
                        "drafts[4].endedOn unit-not-there",
                        "drafts[5].unitId drafted-twice");
        assertThat(acts.all()).isEmpty();
        assertThat(diary.events()).isEmpty();
    }

    @Test
    void the_body_and_at_least_one_draft_are_named() {
        assertThat(invalid(() -> drafting.draft(officer, Form.EMPTY)))
                .containsExactly("bodyId required", "drafts required");
        assertThat(invalid(() -> drafting.draft(
                        officer, two().with("bodyId", units.id("MU03-HQ").value()))))
                .containsExactly("bodyId not-a-body");
        assertThat(invalid(() -> drafting.draft(stranger, two()))).containsExactly("bodyId unknown-unit");
        Form tooMany = IntStream.rangeClosed(0, 200)
                .boxed()
                .reduce(two(), (form, index) -> form.with("drafts[" + index + "].unitId", 1), (one, other) -> other);
        assertThat(invalid(() -> drafting.draft(officer, tooMany))).containsExactly("drafts too-many");
    }

    @Test
    void who_may_not_draft_for_the_body_is_refused() {
        assertThat(forbidden(() -> drafting.draft(reader, two()))).isEqualTo("not-permitted");
    }
}
