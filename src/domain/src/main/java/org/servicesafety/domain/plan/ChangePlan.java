package org.servicesafety.domain.plan;

import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** Changes what stands above the table of a draft (clause 6). */
public final class ChangePlan {

    private final PlanStep step;

    public ChangePlan(PlanStep step) {
        this.step = step;
    }

    /**
     * Replaces goals, tasks and requirements of the latest revision; what the form lacks is emptied. The same again changes nothing.
     *
     * @param form {@code version, goals, tasks, requirements}; {@code unitId} and {@code year} may stand in it as they are
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit it
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-draft}, {@code changed-meanwhile}, {@code plan-fixed}: a plan
     *     stays with its body and year
     */
    public Plan change(Rights rights, PlanId id, Form form) {
        Plan plan = PlanAccess.draft(rights, step.open(id));
        PlanContent content = read(form);
        Faults.check()
                .add(PlanReader.stale(plan, form))
                .addIf(differs(form, "unitId", plan.body().value()), "unitId", "plan-fixed")
                .addIf(differs(form, "year", plan.year()), "year", "plan-fixed")
                .conflictIfAny();
        return content.equals(plan.latest().content())
                ? plan
                : step.write(rights, plan.with(plan.latest().with(content)), PlanEvent.Kind.CHANGED, "");
    }

    private static PlanContent read(Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("version");
        reader.number("version");
        PlanContent content = PlanReader.content(reader);
        check.refuseIfAny();
        return content;
    }

    private static boolean differs(Form form, String field, long value) {
        return form.has(field) && !String.valueOf(value).equals(form.at(field));
    }
}
