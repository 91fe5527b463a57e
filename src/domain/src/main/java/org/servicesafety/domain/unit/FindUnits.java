package org.servicesafety.domain.unit;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** Lists the units that the person sees. */
public final class FindUnits {

    private final Units units;

    public FindUnits(Units units) {
        this.units = units;
    }

    /**
     * One page of units in the order of their codes.
     *
     * @param form filters {@code under} (id; units below it, itself not), {@code code}, {@code kind}, {@code level}, {@code on} (day), and
     *     {@code start, limit}
     * @throws org.servicesafety.domain.fault.Invalid if a filter is not understood
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no unit {@code under}
     */
    public Page<Unit> find(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        Long under = reader.number("under");
        UnitQuery query = new UnitQuery(
                UnitAccess.seen(rights, units),
                null,
                reader.text("code", UnitContent.LONGEST_CODE),
                reader.choice("kind", UnitKind.class),
                reader.choice("level", UnitLevel.class),
                reader.day("on"));
        Paging paging = Paging.read(form, check);
        check.refuseIfAny();
        return units.find(query.under(place(rights, under)), paging);
    }

    private @Nullable UnitPath place(Rights rights, @Nullable Long under) {
        return under == null
                ? null
                : new ReadUnit(units).read(rights, new UnitId(under)).path();
    }
}
