package org.servicesafety.domain.plan;

import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;

/** Lays the draft of a plan before the commander (clause 5). */
public final class SubmitPlan {

    private final PlanStep step;
    private final PlanChecks checks;

    public SubmitPlan(PlanStep step, PlanChecks checks) {
        this.step = step;
        this.checks = checks;
    }

    /**
     * Submits the latest revision.
     *
     * @param form {@code version} of what the person has seen; may be absent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not submit it
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-draft}, {@code changed-meanwhile}, or all blocking
     *     {@link PlanChecks}, each with its clause
     */
    public Plan submit(Rights rights, PlanId id, Form form) {
        Plan plan = PlanAccess.draft(rights, step.open(id));
        Faults.check().add(form.misread()).refuseIfAny();
        // What the plan lacks is told only to who has seen the plan as it is.
        Faults.check().add(PlanReader.stale(plan, form)).conflictIfAny();
        Faults.Check check = Faults.check();
        checks.of(plan).stream()
                .filter(PlanCheck::blocking)
                .map(PlanCheck::fault)
                .forEach(check::add);
        check.conflictIfAny();
        Submission submission = new Submission(rights.me().userKey(), step.today());
        return step.write(rights, plan.with(plan.latest().submitted(submission)), PlanEvent.Kind.SUBMITTED, "");
    }
}
