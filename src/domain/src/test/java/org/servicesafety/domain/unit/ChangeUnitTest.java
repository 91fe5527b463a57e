package org.servicesafety.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.form.Form;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-2.3")
class ChangeUnitTest extends UnitSetting {

    @Test
    void writes_the_new_content_and_raises_the_version() {
        Unit unit = units.coded("MU03-HQ");

        Unit changed = change.change(officer, unit.id(), asItIs(unit).with("name.en", "staff"));

        assertThat(changed.name().en()).isEqualTo("staff");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.place()).isEqualTo(unit.place());
    }

    @Test
    void leaves_what_is_the_same_as_it_is() {
        Unit unit = units.coded("MU05-SAP");

        assertThat(change.change(admin, unit.id(), asItIs(unit))).isEqualTo(unit);
        assertNothingWritten();
    }

    @Test
    void refuses_an_older_version_and_none() {
        Unit unit = units.coded("MU03-HQ");

        assertThat(conflict(() -> change.change(admin, unit.id(), asItIs(unit).with("version", 0))))
                .containsExactly("version changed-meanwhile");
        assertThat(invalid(() -> change.change(admin, unit.id(), asItIs(unit).with("version", null))))
                .containsExactly("version required");
        assertThat(invalid(() -> change.change(admin, unit.id(), asItIs(unit).with("version", "new"))))
                .containsExactly("version not-a-number");
        assertNothingWritten();
    }

    @Test
    void moves_a_unit_without_records_with_all_below_it() {
        Unit unit = units.coded("MU03");

        Unit moved = change.change(
                admin, unit.id(), asItIs(unit).with("parentId", units.id("RCB").value()));

        assertThat(moved.path()).isEqualTo(units.coded("RCB").path().below(unit.id()));
        assertThat(units.coded("MU03-HQ").path()).isEqualTo(moved.path().below(units.id("MU03-HQ")));
        assertThat(units.coded("MU03-HQ").body()).isEqualTo(unit.id());
    }

    @Test
    void keeps_a_unit_with_records_below_its_parent_for_life() {
        Unit unit = units.coded("MU03");
        records.record(units.coded("MU03-HQ"), "2026-02-12", "2026-02-12");
        Form elsewhere = asItIs(unit).with("parentId", units.id("RCB").value());

        assertThat(conflict(() -> change.change(admin, unit.id(), elsewhere))).containsExactly("parentId parent-fixed");
        assertNothingWritten();
    }

    @Test
    void keeps_the_kind_of_a_unit_with_records() {
        Unit unit = units.coded("MU03-HQ");
        Form other = asItIs(unit).with("kind", "SUBUNIT");
        assertThat(change.change(admin, unit.id(), other).kind()).isEqualTo(UnitKind.SUBUNIT);

        Unit recorded = units.coded("MU03-CBT");
        records.record(recorded, "2026-02-12", "2026-02-12");
        assertThat(conflict(() ->
                        change.change(admin, recorded.id(), asItIs(recorded).with("kind", "SUBUNIT"))))
                .containsExactly("kind kind-fixed");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 2026-06-16, ''", // Tuesday, the last recorded day
        "2015-01-01, 2026-06-15, validTo records-outside",
        "2026-02-12, '',         ''", // Thursday, the first recorded day
        "2026-02-13, '',         validFrom records-outside",
    })
    void leaves_no_record_outside_the_days_of_its_unit(String from, String to, String fault) {
        Unit unit = units.coded("MU03-HQ");
        records.record(unit, "2026-02-12", "2026-06-16");
        Form form = asItIs(unit).with("validFrom", from).with("validTo", to);

        if (fault.isEmpty()) {
            assertThat(change.change(admin, unit.id(), form).validFrom()).isEqualTo(from);
        } else {
            assertThat(conflict(() -> change.change(admin, unit.id(), form))).containsExactly(fault);
        }
    }

    @Test
    void a_unit_with_records_may_be_renamed_and_closed_later() {
        Unit unit = units.coded("MU03-HQ");
        records.record(unit, "2026-02-12", "2026-06-16");

        assertThat(change.change(admin, unit.id(), asItIs(unit).with("code", "MU03-STAFF"))
                        .code())
                .isEqualTo("MU03-STAFF");
    }

    @Test
    void never_makes_a_circle() {
        Unit above = units.coded("RCA");
        Form form = asItIs(above).with("parentId", units.id("MU03").value());
        Form itself = asItIs(above).with("parentId", above.id().value());

        assertThat(invalid(() -> change.change(admin, above.id(), form))).containsExactly("parentId below-itself");
        assertThat(invalid(() -> change.change(admin, above.id(), itself))).contains("parentId below-itself");
        assertNothingWritten();
    }

    @Test
    void never_leaves_a_unit_outside_the_days_of_its_parent() {
        Unit above = units.coded("MU03");
        List<String> faults =
                invalid(() -> change.change(admin, above.id(), asItIs(above).with("validTo", "2026-10-31")));

        assertThat(faults).hasSize(9).containsOnly("validTo child-outside");
        assertThat(invalid(() -> change.change(admin, above.id(), asItIs(above).with("validFrom", "2015-01-02"))))
                .hasSize(8)
                .containsOnly("validFrom child-outside");
    }

    @Test
    @Tag("clause-20")
    void never_puts_a_body_above_a_higher_one() {
        Unit above = units.coded("LAND");
        Form lower = asItIs(above).with("level", "MILITARY_UNIT");

        assertThat(invalid(() -> change.change(admin, above.id(), lower)))
                .containsExactly("level not-above-child", "level not-above-child");
    }

    @Test
    void a_moved_unit_takes_what_is_below_it_no_deeper_than_sixteen() {
        UnitId above = units.id("MU03-B1");
        for (int depth = 6; depth <= 14; depth++) {
            above = create.create(
                            admin, service("validFrom", "2015-01-01", "code", "D" + depth, "parentId", above.value()))
                    .id();
        }
        Unit two = units.coded("MU03-HQ");
        create.create(
                admin,
                service(
                        "validFrom",
                        "2015-01-01",
                        "code",
                        "HQ-1",
                        "parentId",
                        two.id().value()));
        Form fits = asItIs(two).with("parentId", above.value());

        assertThat(change.change(admin, two.id(), fits).path().ids()).hasSize(15);

        Unit three = units.coded("MU03-CBT");
        UnitId child = create.create(
                        admin,
                        service(
                                "validFrom",
                                "2015-01-01",
                                "code",
                                "CBT-1",
                                "parentId",
                                three.id().value()))
                .id();
        create.create(admin, service("validFrom", "2015-01-01", "code", "CBT-2", "parentId", child.value()));
        Form tooDeep = asItIs(three).with("parentId", above.value());
        assertThat(invalid(() -> change.change(admin, three.id(), tooDeep))).containsExactly("parentId too-deep");
    }

    @Test
    void only_a_body_is_one() {
        assertThat(units.coded("MU03").isBody()).isTrue();
        assertThat(units.coded("MU03-HQ").isBody()).isFalse();
    }
}
