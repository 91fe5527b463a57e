package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.Editions;
import org.servicesafety.domain.rulebook.RuleBook;
import org.servicesafety.domain.rulebook.RuleBooks;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-15")
class RetentionTest extends ActSetting {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 5, 2031-11-20", // Friday to Thursday
        "2024-02-29, 5, 2029-02-28", // Thursday to Wednesday, no 29 February in 2029
        "2024-02-29, 4, 2028-02-29", // Tuesday
        "2024-02-28, 4, 2028-02-28",
        "2026-12-31, 5, 2031-12-31",
        "2026-01-01, 10, 2036-01-01",
    })
    void an_act_is_kept_for_years_after_the_end_of_control(LocalDate endedOn, int years, LocalDate keepUntil) {
        assertThat(Retention.keepUntil(endedOn, years)).isEqualTo(keepUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-11-19, false", // Wednesday
        "2031-11-20, false", // Thursday, the last day of keeping
        "2031-11-21, true", // Friday
    })
    void it_is_kept_on_the_last_day_still(LocalDate today, boolean over) {
        assertThat(Retention.isOver(signed(), today)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"2031-11-20, 2032-12-31", "2031-12-31, 2032-12-31", "2032-01-01, 2033-12-31"})
    void what_becomes_of_it_is_decided_by_the_end_of_the_year_after(LocalDate keepUntil, LocalDate decideBy) {
        assertThat(Retention.decideBy(keepUntil)).isEqualTo(decideBy);
    }

    @Test
    void a_draft_is_never_past_its_keeping() {
        assertThat(Retention.isOver(drafted(whole()), LocalDate.MAX)).isFalse();
    }

    @Test
    void the_day_is_fixed_with_the_last_signature() {
        Act leap = drafted(alone().with("startedOn", "2024-02-28").with("endedOn", "2024-02-29"));

        assertThat(sign(chair, leap).keepUntil()).isEqualTo("2029-02-28");
    }

    @Test
    void every_state_but_the_draft_is_evidence() {
        assertThat(List.of(ActState.values()))
                .filteredOn(state -> !state.signed())
                .containsExactly(ActState.DRAFT);
    }

    @Nested
    class WhenTheRuleBookChanges {

        private final Act act = signed();
        private final Edition tenYears = edition(10, "2026-11-24"); // Tuesday, the day after
        private final ProlongKeeping prolong = new ProlongKeeping(step, acts, units);

        @Test
        void the_value_in_force_at_the_signature_counts_not_the_one_at_the_control() {
            RuleBooks changed = () -> Editions.of(Edition.order738(), edition(7, "2026-11-21"));
            SignAct later = new SignAct(acts, violations, repeats, diary, changed, CLOCK);
            assertThat(later.sign(chair, drafted(alone()).id(), Form.EMPTY).keepUntil())
                    .isEqualTo("2033-11-20");
        }

        @Test
        void signed_acts_keep_their_day_and_later_ones_get_the_new_value() {
            RuleBooks changed = () -> Editions.of(Edition.order738(), tenYears);
            Clock nextDay = Clock.fixed(Instant.parse("2026-11-24T07:00:00Z"), CLOCK.getZone());
            SignAct later = new SignAct(acts, violations, repeats, diary, changed, nextDay);
            assertThat(later.sign(chair, drafted(alone()).id(), Form.EMPTY).keepUntil())
                    .isEqualTo("2036-11-20");
            assertThat(now(act).keepUntil()).isEqualTo("2031-11-20");
        }

        @Test
        void a_longer_keeping_is_ordered_and_a_shorter_one_shortens_nothing() {
            Act leap =
                    sign(chair, drafted(alone().with("startedOn", "2024-02-28").with("endedOn", "2024-02-29")));
            drafted(alone());
            assertThat(prolong.prolong(officer, order(10))).isEqualTo(new ProlongKeeping.Prolonged(2, 2));
            assertThat(now(act).keepUntil()).isEqualTo("2036-11-20");
            assertThat(now(leap).keepUntil()).isEqualTo("2034-02-28");
            assertThat(diary.events()).endsWith("KEEPING_PROLONGED key-officer 2034-02-28 order 12");
            assertThat(prolong.prolong(officer, order(3))).isEqualTo(new ProlongKeeping.Prolonged(2, 0));
            assertThat(now(act).keepUntil()).isEqualTo("2036-11-20");
        }

        @Test
        void it_is_ordered_by_whoever_may_dispose_and_with_its_document() {
            assertThat(forbidden(() -> prolong.prolong(chair, order(10)))).isEqualTo("not-permitted");
            assertThat(invalid(() -> prolong.prolong(officer, Form.EMPTY)))
                    .containsExactly("bodyId required", "years required", "order required");
            assertThat(invalid(() -> prolong.prolong(officer, order(0)))).containsExactly("years out-of-range");
            assertThat(invalid(() -> prolong.prolong(officer, order(101)))).containsExactly("years out-of-range");
            assertThat(prolong.prolong(officer, order(100)).prolonged()).isEqualTo(1);
            assertThat(invalid(() -> prolong.prolong(stranger, order(10)))).containsExactly("bodyId unknown-unit");
            assertThat(invalid(() -> prolong.prolong(
                            officer,
                            order(10).with("bodyId", units.id("MU03-HQ").value()))))
                    .containsExactly("bodyId not-a-body");
        }

        private Form order(int years) {
            return form("bodyId", body.value(), "years", years, "order", "order 12");
        }

        private Edition edition(int years, String from) {
            Edition first = Edition.order738();
            RuleBook rules = first.rules();
            return new Edition(
                    "1",
                    LocalDate.parse(from),
                    null,
                    new RuleBook(
                            rules.planBefore(),
                            rules.quarterlyShare(),
                            years,
                            rules.repeatWithinMonths(),
                            rules.analysisRule(),
                            rules.trainingYear(),
                            rules.termUntilIncludesDay(),
                            rules.obligationsFrom(),
                            rules.limits()),
                    first.clauses());
        }
    }
}
