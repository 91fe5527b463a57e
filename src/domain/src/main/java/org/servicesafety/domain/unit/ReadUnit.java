package org.servicesafety.domain.unit;

import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;

/** Shows one unit. */
public final class ReadUnit {

    private final Units units;

    public ReadUnit(Units units) {
        this.units = units;
    }

    /**
     * The unit.
     *
     * @throws NotVisible if there is none, or none that the person sees
     */
    public Unit read(Rights rights, UnitId id) {
        return units.find(id).filter(unit -> UnitAccess.sees(rights, unit)).orElseThrow(NotVisible::new);
    }
}
