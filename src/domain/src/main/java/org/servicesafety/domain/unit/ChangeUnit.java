package org.servicesafety.domain.unit;

import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;

/**
 * Changes what is said about a unit. Its history stays true: a unit with records keeps its parent and its kind for life (a transfer closes it
 * and opens a successor), and no record is left outside its days.
 */
public final class ChangeUnit {

    private final Units units;
    private final UnitRecords records;

    public ChangeUnit(Units units, UnitRecords records) {
        this.units = units;
        this.records = records;
    }

    /**
     * Replaces the content of a unit; what the form lacks is emptied. Content that is the same changes nothing.
     *
     * @param form as for {@link CreateUnit}, with {@code version}
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such unit for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit it, or not where it would stand
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong
     * @throws org.servicesafety.domain.fault.Conflict {@code changed-meanwhile}, {@code parent-fixed}, {@code kind-fixed},
     *     {@code records-outside}
     */
    public Unit change(Rights rights, UnitId id, Form form) {
        units.lock();
        Unit unit =
                units.find(id).filter(found -> UnitAccess.sees(rights, found)).orElseThrow(NotVisible::new);
        if (UnitAccess.can(rights, unit).isEmpty()) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
        UnitRequest request = new UnitRequest(rights, units.all());
        UnitContent content = request.change(id, form);
        refuseIfStale(unit, form);
        return content.equals(unit.content()) ? unit : write(unit, content, request);
    }

    private Unit write(Unit unit, UnitContent content, UnitRequest request) {
        new UnitHistory(records).faults(unit, content).conflictIfAny();
        Placement place = Placement.of(unit.id(), content.type().kind(), request.above(content));
        units.change(unit.id(), content);
        if (!place.equals(unit.place())) {
            units.move(unit.place(), place);
        }
        return units.find(unit.id()).orElseThrow();
    }

    private static void refuseIfStale(Unit unit, Form form) {
        if (!Objects.equals(form.at("version"), String.valueOf(unit.version()))) {
            throw new Conflict(Faults.of(Fault.on("version", "changed-meanwhile")));
        }
    }
}
