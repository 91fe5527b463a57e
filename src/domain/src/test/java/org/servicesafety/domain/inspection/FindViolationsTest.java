package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.testing.RegisterInMemory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-16.2")
class FindViolationsTest extends ActSetting {

    private final RegisterInMemory register =
            new RegisterInMemory(new ViolationTotals("FIRE", 5, 3, 2, 1), new ViolationTotals(null, 2, 1, 0, 0));
    private final FindViolations find = new FindViolations(register, units, CLOCK);

    @Test
    void asks_for_the_violations_of_the_bodies_that_one_sees() {
        assertThat(find.find(reader, Form.EMPTY).limit()).isEqualTo(Paging.FIRST.limit());
        assertThat(register.lastAsked())
                .isEqualTo(new ViolationQuery(Set.of(body), null, Set.of(ViolationStatus.values()), null, null, null));
    }

    @Test
    void asks_by_place_status_kind_and_day() {
        Form form = form("unit", body.value(), "subtree", "true", "status", "OPEN, REPORTED", "kind", "FIRE")
                .with("from", "2026-01-01")
                .with("to", "2026-01-01");
        find.find(reader, form);
        assertThat(register.lastAsked())
                .isEqualTo(new ViolationQuery(
                        Set.of(body),
                        new ViolationQuery.Place(units.coded("MU03"), true),
                        Set.of(ViolationStatus.OPEN, ViolationStatus.REPORTED),
                        "FIRE",
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-01-01")));
    }

    @Test
    void counts_them_by_kind_and_in_all() {
        FindViolations.Summary summary = find.summary(reader, Form.EMPTY);
        assertThat(summary.today()).isEqualTo("2026-11-23");
        assertThat(summary.kinds()).hasSize(2);
        assertThat(summary.all()).isEqualTo(new ViolationTotals(null, 7, 4, 2, 1));
    }

    @Test
    void refuses_what_it_does_not_understand() {
        Form wrong = form("unit", "x", "subtree", "all", "status", "OPEN,GONE", "from", "y", "to", "z", "limit", "0");
        assertThat(invalid(() -> find.find(reader, wrong)))
                .containsExactly(
                        "limit out-of-range",
                        "unit not-a-number",
                        "subtree not-a-flag",
                        "status unknown-value",
                        "from not-a-day",
                        "to not-a-day");
        assertThat(invalid(() -> find.summary(reader, form("from", "2026-01-02", "to", "2026-01-01"))))
                .containsExactly("to before-from");
        assertThatThrownBy(() -> find.find(stranger, form("unit", body.value())))
                .isInstanceOf(NotVisible.class);
    }
}
