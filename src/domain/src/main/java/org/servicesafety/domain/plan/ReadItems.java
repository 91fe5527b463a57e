package org.servicesafety.domain.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** Shows the items of a plan. */
public final class ReadItems {

    private final ReadPlan plans;
    private final PlanItems items;

    public ReadItems(ReadPlan plans, PlanItems items) {
        this.plans = plans;
        this.items = items;
    }

    /**
     * One page of items, by number.
     *
     * @param form {@code revision} (the latest if absent), {@code start, limit}; {@code brief}, a flag that only changes how they are shown
     * @throws NotVisible if there is no such plan or revision for the person
     * @throws org.servicesafety.domain.fault.Invalid if a filter is not understood
     */
    public Page<PlanItem> list(Rights rights, PlanId id, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        Long revision = reader.number("revision");
        reader.flag("brief");
        Paging paging = Paging.read(form, check);
        check.refuseIfAny();
        Plan plan = plans.read(rights, id);
        return items.of(id, number(plan, revision), paging);
    }

    /**
     * One item, as the latest revision that has it says.
     *
     * @throws NotVisible if there is no such plan or item for the person
     */
    public PlanItem one(Rights rights, PlanId id, String key) {
        Plan plan = plans.read(rights, id);
        return items.find(id, plan.latest().number(), key)
                .or(() -> plan.inForce().flatMap(revision -> items.find(id, revision.number(), key)))
                .orElseThrow(NotVisible::new);
    }

    private static int number(Plan plan, @Nullable Long revision) {
        return Optional.ofNullable(revision)
                .map(Math::toIntExact)
                .map(number -> plan.revision(number).orElseThrow(NotVisible::new))
                .orElse(plan.latest())
                .number();
    }
}
