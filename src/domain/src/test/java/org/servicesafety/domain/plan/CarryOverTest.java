package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.term.TermReader;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-5")
class CarryOverTest extends PlanSetting {

    @Test
    void a_draft_takes_the_items_in_force_of_an_earlier_year_along() {
        Plan old = drafted(2026);
        PlanItem done = added(old, "check", "15.03.2026");
        PlanItem open = added(old, "drill", "15.03.2026");
        added(old, "watch", "постоянно");
        submit.submit(officer, old.id(), Form.EMPTY);
        approve.approve(commander, old.id(), form("on", "2025-12-24"));
        mark.mark(performer, done.key(), LocalDate.of(2026, 3, 15), form("outgoing", "1", "on", "2026-03-15"));
        confirm.confirm(monitor, done.key(), LocalDate.of(2026, 3, 15));

        Plan plan = create.create(
                officer, form("unitId", body.value(), "year", 2027, "fromYear", 2026, "goals", "none hurt"));
        List<PlanItem> taken = list.list(officer, plan.id(), Form.EMPTY).items();

        assertThat(plan.latest().content().goals()).isEqualTo("none hurt");
        assertThat(plan.latest().content().tasks()).isEqualTo("training; control; analysis");
        assertThat(taken).extracting(item -> item.content().activity()).containsExactly("check", "drill", "watch");
        assertThat(taken).extracting(PlanItem::key).doesNotContain(done.key(), open.key());
        assertThat(taken.get(0).origin()).isEqualTo(new Origin(done.key(), false));
        assertThat(taken.get(1).origin()).isEqualTo(new Origin(open.key(), true));
        assertThat(taken.get(1).status()).isEqualTo(ItemStatus.TO_DO);
        assertThat(taken.get(1).content().term().text()).isEqualTo("15.03.2027");
        assertThat(taken.get(1).content().term().dates()).containsExactly(LocalDate.of(2027, 3, 15));
        assertThat(added(plan, "new since last year", "").origin()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "15.03.2026; 15.09.2026, 15.03.2027; 15.09.2027, 2027-03-15",
        "до 28 ноября 2025 г., до 28 ноября 2026 г., 2026-11-28",
        "ежемесячно, ежемесячно, 2027-01-31",
        "29.02.2024, 29.02.2025, ''", // there is no such day: the wording is kept for people to mend
        "по отдельному плану, по отдельному плану, ''",
    })
    void the_years_that_a_wording_names_move_along(String old, String moved, String first) {
        int from = old.endsWith("2024") ? 2024 : 2026;
        ItemTerm term = CarryOver.moved(
                ItemTerm.of(old, List.of()),
                from,
                from + 1,
                new TermReader(Edition.order738().rules()));

        assertThat(term.text()).isEqualTo(moved);
        assertThat(term.dates().stream().limit(1).map(LocalDate::toString).toList())
                .isEqualTo(first.isEmpty() ? List.of() : List.of(first));
    }

    @ParameterizedTest
    @CsvSource({"2025, fromYear no-plan-of-year", "2027, fromYear no-plan-of-year", "x, fromYear not-a-number"})
    void there_must_be_a_plan_of_an_earlier_year(String year, String fault) {
        drafted(2028);

        assertThat(invalid(() -> create.create(officer, whole(2027).with("fromYear", year))))
                .containsExactly(fault);
    }
}
