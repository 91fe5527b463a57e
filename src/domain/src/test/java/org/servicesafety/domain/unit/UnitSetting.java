package org.servicesafety.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;

import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.RecordsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;

/** The example units, and people who want something of them. */
class UnitSetting {

    final UnitsInMemory units = ExampleUnits.loaded();
    final RecordsInMemory records = new RecordsInMemory();
    final CreateUnit create = new CreateUnit(units);
    final ChangeUnit change = new ChangeUnit(units, records);
    final SomeRights admin = SomeRights.ofAdministrator();
    final SomeRights officer =
            SomeRights.of("officer").as(Role.SAFETY_OFFICER, units.id("MU03")).seeing(units.id("MU05"));
    final int writesBefore = units.writes();

    Form service(Object... more) {
        Form form = form(
                "code", "MU03-NEW",
                "name.en", "new service",
                "kind", "SERVICE",
                "parentId", units.id("MU03").value(),
                "validFrom", "2026-03-01");
        for (int index = 0; index < more.length; index += 2) {
            form = form.with(more[index].toString(), more[index + 1]);
        }
        return form;
    }

    Form body(Object... more) {
        return service("code", "MU99", "kind", "BODY", "level", "MILITARY_UNIT", "projectKey", "MU99")
                .with("parentId", units.id("RCA").value())
                .with(more.length > 0 ? more[0].toString() : "x", more.length > 1 ? more[1] : null);
    }

    /** What would be sent to leave the unit as it is. */
    Form asItIs(Unit unit) {
        return form(
                        "version",
                        unit.version(),
                        "code",
                        unit.code(),
                        "name.en",
                        unit.name().en(),
                        "kind",
                        unit.kind())
                .with("level", unit.level())
                .with("parentId", unit.parent() == null ? null : unit.parent().value())
                .with("projectKey", unit.projectKey())
                .with("validFrom", unit.validFrom())
                .with("validTo", unit.validTo())
                .with(
                        "succeeds",
                        unit.succeeds() == null ? null : unit.succeeds().value());
    }

    void assertNothingWritten() {
        assertThat(units.writes()).isEqualTo(writesBefore);
    }
}
