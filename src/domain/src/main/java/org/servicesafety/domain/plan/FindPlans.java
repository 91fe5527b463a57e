package org.servicesafety.domain.plan;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Lists the plans that the person sees. */
public final class FindPlans {

    private final Plans plans;
    private final Units units;

    public FindPlans(Plans plans, Units units) {
        this.plans = plans;
        this.units = units;
    }

    /**
     * One page of plans, the latest year first.
     *
     * @param form filters {@code unit} (a body; all that the person sees if absent), {@code subtree} (with the bodies below it),
     *     {@code year}, and {@code start, limit}
     * @throws org.servicesafety.domain.fault.Invalid if a filter is not understood; {@code not-a-body}
     * @throws org.servicesafety.domain.fault.NotVisible if the person does not see the unit
     */
    public Page<Plan> find(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        Long number = reader.number("unit");
        boolean subtree = reader.flag("subtree");
        Long year = reader.number("year");
        boolean noYear = year != null && (year < CreatePlan.FIRST_YEAR || year > CreatePlan.LAST_YEAR);
        check.addIf(noYear, "year", "out-of-range", CreatePlan.FIRST_YEAR, CreatePlan.LAST_YEAR);
        Paging paging = Paging.read(form, check);
        Unit unit = number == null ? null : new ReadUnit(units).read(rights, new UnitId(number));
        check.addIf(unit != null && !unit.isBody(), "unit", "not-a-body").refuseIfAny();
        PlanQuery query = new PlanQuery(bodies(rights, asked(unit, subtree)), year == null ? null : year.intValue());
        return plans.find(query, paging);
    }

    private static Predicate<Unit> asked(@Nullable Unit unit, boolean subtree) {
        if (unit == null) {
            return body -> true;
        }
        return subtree
                ? body -> unit.path().holds(body.path())
                : body -> body.id().equals(unit.id());
    }

    private Set<UnitId> bodies(Rights rights, Predicate<Unit> asked) {
        return units.bodies().stream()
                .filter(asked)
                .map(Unit::id)
                .filter(rights::sees)
                .collect(Collectors.toUnmodifiableSet());
    }
}
