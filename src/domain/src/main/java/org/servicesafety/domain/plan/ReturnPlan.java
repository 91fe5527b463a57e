package org.servicesafety.domain.plan;

import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** The commander of the body returns the plan for rework; it is a draft again. */
public final class ReturnPlan {

    private final PlanStep step;

    public ReturnPlan(PlanStep step) {
        this.step = step;
    }

    /**
     * Returns the latest revision.
     *
     * @param form {@code reason}; {@code version} of what the person has seen, may be absent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Forbidden for everybody but the commander of the body
     * @throws org.servicesafety.domain.fault.Invalid {@code required} on {@code reason}
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-submitted}, {@code changed-meanwhile}
     */
    public Plan giveBack(Rights rights, PlanId id, Form form) {
        Plan plan = PlanAccess.submitted(rights, step.open(id), form);
        Faults.Check check = Faults.check().add(form.misread());
        String reason = new FormReader(form, check).require("reason").text("reason", PlanReader.LONGEST_TEXT);
        check.refuseIfAny();
        Faults.check().add(PlanReader.stale(plan, form)).conflictIfAny();
        String words = Objects.requireNonNull(reason);
        return step.write(rights, plan.with(plan.latest().returned(words)), PlanEvent.Kind.RETURNED, words);
    }
}
