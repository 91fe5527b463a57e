package org.servicesafety.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.form.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-2.3")
class SuccessionTest extends UnitSetting {

    @ParameterizedTest
    @CsvSource({
        "MU07-ENG, 2026-08-01, ''", // Saturday, the day after its last
        "MU07-ENG, 2026-07-31, succeeds predecessor-not-over", // Friday, its last day
        "MU07-HQ,  2026-08-01, succeeds predecessor-not-over", // still open
        "MU05-ENG, 2026-08-01, succeeds succeeded-already",
        "MU07,     2026-08-01, succeeds succeeds-other-kind;succeeds predecessor-not-over",
    })
    void takes_the_place_of_a_closed_unit_that_nobody_succeeded(String before, String from, String faults) {
        Form form = service("validFrom", from, "succeeds", units.id(before).value());

        if (faults.isEmpty()) {
            assertThat(create.create(admin, form).succeeds()).isEqualTo(units.id(before));
        } else {
            assertThat(invalid(() -> create.create(admin, form))).containsExactly(faults.split(";"));
        }
    }

    @Test
    void keeps_the_order_of_the_days_afterwards() {
        Form longer = asItIs(units.coded("MU05-ENG")).with("validTo", "2026-06-01");

        assertThat(invalid(() -> change.change(admin, units.id("MU05-ENG"), longer)))
                .containsExactly("validTo successor-begun");
        Form open = longer.with("validTo", null);
        assertThat(invalid(() -> change.change(admin, units.id("MU05-ENG"), open)))
                .containsExactly("validTo successor-begun");
    }

    @Test
    void nobody_succeeds_himself() {
        Unit unit = units.coded("MU07-ENG");
        Form form = asItIs(unit).with("succeeds", unit.id().value());

        assertThat(invalid(() -> change.change(admin, unit.id(), form))).contains("succeeds succeeds-itself");
    }
}
