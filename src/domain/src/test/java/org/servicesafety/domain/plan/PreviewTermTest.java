package org.servicesafety.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.term.Term;
import org.servicesafety.domain.term.TermKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-6")
class PreviewTermTest extends PlanSetting {

    private final PreviewTerm preview = new PreviewTerm(read, terms);

    @Test
    void a_wording_is_understood_for_the_year_of_the_plan_and_nothing_is_written() {
        Plan plan = drafted(2027);

        Term term = preview.read(officer, plan.id(), form("text", "15 марта"));

        assertThat(term.kind()).isEqualTo(TermKind.DATES);
        assertThat(term.dates()).containsExactly(LocalDate.of(2027, 3, 15));
        assertThat(items.of(plan.id(), 1)).isEmpty();
    }

    @Test
    void what_an_item_would_be_refused_for_is_told_as_part_of_the_answer() {
        Term term = preview.read(officer, drafted(2027).id(), form("text", "31 апреля"));

        assertThat(term.faults()).extracting(Fault::code).containsExactly("day-does-not-exist");
    }

    @Test
    void it_is_asked_by_everybody_who_sees_the_plan_and_nobody_else() {
        Plan plan = drafted(2027);

        assertThat(preview.read(reader, plan.id(), form("text", "постоянно")).kind())
                .isEqualTo(TermKind.CONSTANT);
        assertThatThrownBy(() -> preview.read(stranger, plan.id(), form("text", "постоянно")))
                .isInstanceOf(NotVisible.class);
        assertThat(invalid(() -> preview.read(officer, plan.id(), Form.EMPTY))).containsExactly("text required");
    }
}
