package org.servicesafety.domain.unit;

import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;

/** Adds a unit to the tree. */
public final class CreateUnit {

    private final Units units;

    public CreateUnit(Units units) {
        this.units = units;
    }

    /**
     * Adds a unit.
     *
     * @param form {@code code, name.kk, name.ru, name.en, kind, level, parentId, projectKey, validFrom, validTo, succeeds}
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong, see {@link UnitRules} and {@link UnitLinkRules}
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit there, see {@link UnitAccess}
     */
    public Unit create(Rights rights, Form form) {
        units.lock();
        UnitRequest request = new UnitRequest(rights, units.all());
        UnitContent content = request.create(form);
        return units.add(content, request.above(content));
    }
}
