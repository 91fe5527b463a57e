package org.servicesafety.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.invalid;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.form.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-2.3")
class CreateUnitTest extends UnitSetting {

    @Test
    void adds_a_unit_below_its_parent() {
        Unit unit = create.create(officer, service("validTo", "2026-12-31"));

        assertThat(unit.version()).isEqualTo(1);
        assertThat(unit.path()).isEqualTo(units.coded("MU03").path().below(unit.id()));
        assertThat(unit.body()).isEqualTo(units.id("MU03"));
        assertThat(unit.validTo()).isEqualTo("2026-12-31");
        assertThat(unit.level()).isNull();
        assertThat(unit.succeeds()).isNull();
        assertThat(units.find(unit.id())).contains(unit);
    }

    @Test
    void adds_a_body_at_the_top() {
        Unit unit = create.create(admin, body("parentId", ""));

        assertThat(unit.parent()).isNull();
        assertThat(unit.body()).isEqualTo(unit.id());
        assertThat(unit.projectKey()).isEqualTo("MU99");
        assertThat(unit.level()).isEqualTo(UnitLevel.MILITARY_UNIT);
    }

    @Test
    void tells_all_faults_at_once() {
        Form form = form(
                "code", "x".repeat(61), "kind", "SECTION", "level", "HIGH", "parentId", "999", "validTo", "tomorrow");

        assertThat(invalid(() -> create.create(admin, form)))
                .containsExactlyInAnyOrder(
                        "code too-long",
                        "name required",
                        "kind unknown-value",
                        "level unknown-value",
                        "parentId unknown-unit",
                        "validFrom required",
                        "validTo not-a-day");
        assertNothingWritten();
    }

    @Test
    void tells_what_could_not_be_read_with_the_rest_and_does_not_miss_it() {
        Faults misread = Faults.check()
                .add("validFrom", "wrong-shape")
                .add("colour", "unknown-field")
                .faults();
        Form form = new Form(service("validFrom", "", "code", "").values(), misread);

        assertThat(invalid(() -> create.create(admin, form)))
                .containsExactly("validFrom wrong-shape", "colour unknown-field", "code required");
    }

    @ParameterizedTest
    @CsvSource({
        "code, MU03-HQ, code code-taken",
        "level, BRANCH, level only-for-bodies",
        "projectKey, XYZ, projectKey only-for-bodies",
        "parentId, '', parentId required",
        "parentId, -1, parentId unknown-unit",
        "validTo, 2026-02-28, validTo ends-before-it-begins",
        "validFrom, 2014-12-31, validFrom outside-parent",
        "succeeds, 4711, succeeds unknown-unit",
        "name.en, '', name required",
    })
    void refuses_a_service(String field, String value, String fault) {
        assertThat(invalid(() -> create.create(admin, service(field, value)))).containsExactly(fault);
        assertNothingWritten();
    }

    @ParameterizedTest
    @CsvSource({
        "level, '', level required",
        "projectKey, MU03, projectKey project-taken",
        "projectKey, mu99, projectKey not-a-project-key",
        "level, BRANCH, parentId parent-not-higher",
    })
    @Tag("clause-20")
    void refuses_a_body(String field, String value, String fault) {
        assertThat(invalid(() -> create.create(admin, body(field, value)))).containsExactly(fault);
        assertNothingWritten();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, true", // Friday, the day after its last
        "2020-12-31, false", // Thursday, its last day
    })
    void lets_a_body_take_over_the_project_of_a_closed_one(String from, boolean free) {
        create.create(admin, body("validTo", "2020-12-31").with("validFrom", "2016-01-01"));
        Form later = body("code", "MU98").with("validFrom", from);

        if (free) {
            assertThat(create.create(admin, later).projectKey()).isEqualTo("MU99");
        } else {
            assertThat(invalid(() -> create.create(admin, later))).containsExactly("projectKey project-taken");
        }
    }

    @Test
    void puts_no_body_below_a_department() {
        Form form = body("parentId", units.id("RCA-HQ").value());

        assertThat(invalid(() -> create.create(admin, form))).containsExactly("parentId parent-not-higher");
    }

    @Test
    void goes_sixteen_units_deep_and_no_deeper() {
        UnitId above = units.id("MU03-B1");
        for (int depth = 6; depth <= 16; depth++) {
            above = create.create(admin, service("code", "D" + depth, "parentId", above.value()))
                    .id();
        }
        long deepest = above.value();

        assertThat(invalid(() -> create.create(admin, service("parentId", deepest))))
                .containsExactly("parentId too-deep");
    }

    @Test
    void a_fault_names_the_other_unit() {
        assertThatThrownBy(() -> create.create(admin, service("validFrom", "2014-12-31")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                                invalid.faults().list().get(0).args())
                        .containsExactly("MU03"));
    }
}
