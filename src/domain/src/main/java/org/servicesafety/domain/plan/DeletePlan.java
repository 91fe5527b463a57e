package org.servicesafety.domain.plan;

import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.domain.print.RecordRef;
import org.servicesafety.domain.print.Scans;

/** Deletes a draft that was begun by mistake. What the commander has had before him is kept: it belongs to the life of the plan (clause 5). */
public final class DeletePlan {

    private final PlanStep step;
    private final PlanItems items;
    private final Scans scans;

    public DeletePlan(PlanStep step, PlanItems items, Scans scans) {
        this.step = step;
        this.items = items;
        this.scans = scans;
    }

    /**
     * Deletes the plan with its items and their issues. The body may then begin another for the year.
     *
     * @param form {@code version} of what the person has seen
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not draft plans of the body
     * @throws org.servicesafety.domain.fault.Invalid {@code required} on {@code version}
     * @throws Conflict {@code plan-not-draft}; {@code plan-kept} (clause 5) if it was ever submitted, is a clarification, or has a scan
     *     of its signed form; {@code changed-meanwhile}
     */
    public void delete(Rights rights, PlanId id, Form form) {
        Plan plan = PlanAccess.draft(rights, step.open(id));
        Faults.Check check = Faults.check().add(form.misread());
        new FormReader(form, check).require("version");
        check.refuseIfAny();
        if (!plan.isFreshDraft()
                || !scans.of(new RecordRef(FormKind.PLAN, plan.id().value())).isEmpty()) {
            throw new Conflict(Faults.of(Fault.of("plan-kept").underClause(PlanDeadline.CLAUSE)));
        }
        Faults.check().add(PlanReader.stale(plan, form)).conflictIfAny();
        items.removeAll(plan);
        step.remove(rights, plan);
    }
}
