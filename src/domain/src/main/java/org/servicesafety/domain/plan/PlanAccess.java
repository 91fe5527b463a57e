package org.servicesafety.domain.plan;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.unit.UnitId;

/**
 * Who may see plans and do what with them. Whoever may open records of the body sees its plans. Safety officer and administrator of the
 * project draft, submit and clarify; the commander of the body, and nobody else, approves or returns (clause 5).
 */
public final class PlanAccess {

    private PlanAccess() {}

    /** What the person may do with the plan now: {@code edit, add-item, submit, delete; approve, return; clarify}. */
    public static List<String> can(Rights rights, Plan plan) {
        return switch (plan.state()) {
            case DRAFT -> mayDraft(rights, plan.body()) ? withDraft(plan) : List.of();
            case SUBMITTED -> mayApprove(rights, plan.body()) ? List.of("approve", "return") : List.of();
            case APPROVED -> mayDraft(rights, plan.body()) ? List.of("clarify") : List.of();
        };
    }

    private static List<String> withDraft(Plan plan) {
        return plan.isFreshDraft()
                ? List.of("edit", "add-item", "submit", "delete")
                : List.of("edit", "add-item", "submit");
    }

    /** What the person may do now with each item of the latest revision: {@code edit, remove}. */
    public static List<String> canWithItems(Rights rights, Plan plan) {
        boolean edits = plan.state() == PlanState.DRAFT && mayDraft(rights, plan.body());
        return edits ? List.of("edit", "remove") : List.of();
    }

    /** Whether the person may draft plans for the body. */
    public static boolean mayDraft(Rights rights, UnitId body) {
        return rights.has(Role.SAFETY_OFFICER, body) || rights.administers(body);
    }

    static boolean mayApprove(Rights rights, UnitId body) {
        return rights.has(Role.COMMANDER, body);
    }

    /** The plan, if the person sees it. */
    static Plan visible(Rights rights, Plan plan) {
        if (!rights.sees(plan.body())) {
            throw new NotVisible();
        }
        return plan;
    }

    /** The plan, if the person may edit it and it is a draft; Forbidden or Conflict if not. */
    static Plan draft(Rights rights, Plan plan) {
        permit(mayDraft(rights, visible(rights, plan).body()));
        return inState(plan, PlanState.DRAFT, "plan-not-draft");
    }

    /** The plan, if the person may clarify it and it is approved. What cannot be read of the form is told before the state is. */
    static Plan approved(Rights rights, Plan plan, Form form) {
        permit(mayDraft(rights, visible(rights, plan).body()));
        Faults.check().add(form.misread()).refuseIfAny();
        return inState(plan, PlanState.APPROVED, "plan-not-approved");
    }

    /** The plan, if the person may approve or return it and it waits for that; the form as above. */
    static Plan submitted(Rights rights, Plan plan, Form form) {
        permit(mayApprove(rights, visible(rights, plan).body()));
        Faults.check().add(form.misread()).refuseIfAny();
        return inState(plan, PlanState.SUBMITTED, "plan-not-submitted");
    }

    static void permit(boolean permitted) {
        if (!permitted) {
            throw new Forbidden(Fault.of("not-permitted").underClause(PlanDeadline.CLAUSE));
        }
    }

    private static Plan inState(Plan plan, PlanState state, String code) {
        if (plan.state() != state) {
            throw new Conflict(Faults.of(Fault.of(code)));
        }
        return plan;
    }
}
