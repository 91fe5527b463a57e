package org.servicesafety.domain.plan;

import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** Opens a clarification of an approved plan (clause 5, second part): a new revision, while the approved one stays in force. */
public final class ClarifyPlan {

    private final PlanStep step;
    private final PlanItems items;

    public ClarifyPlan(PlanStep step, PlanItems items) {
        this.step = step;
        this.items = items;
    }

    /**
     * Opens a draft that begins as the revision in force.
     *
     * @param form {@code cause, reason}; {@code version} of what the person has seen, may be absent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not draft plans of the body
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-approved}, {@code changed-meanwhile}
     */
    public Plan clarify(Rights rights, PlanId id, Form form) {
        Plan plan = PlanAccess.approved(rights, step.open(id), form);
        Clarification why = read(form);
        Faults.check().add(PlanReader.stale(plan, form)).conflictIfAny();
        Plan clarified = step.write(rights, plan.clarified(why), PlanEvent.Kind.CLARIFICATION_OPENED, why.reason());
        items.copy(clarified);
        return clarified;
    }

    private static Clarification read(Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("cause", "reason");
        ClarificationCause cause = reader.choice("cause", ClarificationCause.class);
        String reason = reader.text("reason", PlanReader.LONGEST_TEXT);
        check.refuseIfAny();
        return new Clarification(Objects.requireNonNull(cause), Objects.requireNonNull(reason));
    }
}
