package org.servicesafety.domain.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;

/** What each step in the life of a plan begins and ends with: the plan is kept for the transaction, the step is kept for ever. */
public final class PlanStep {

    private final Plans plans;
    private final PlanHistory history;
    private final Clock clock;

    public PlanStep(Plans plans, PlanHistory history, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.clock = clock;
    }

    /** The plan, kept from change by others until the transaction ends. Whether the person sees it is for the caller to check. */
    Plan open(PlanId id) {
        return plans.findToChange(id).orElseThrow(NotVisible::new);
    }

    /** Writes the plan and what was done to it. */
    Plan write(Rights rights, Plan plan, PlanEvent.Kind kind, String about) {
        note(rights, plan, kind, about);
        return plans.change(plan);
    }

    /** Writes what was done to something of the plan. */
    void note(Rights rights, Plan plan, PlanEvent.Kind kind, String about) {
        int revision = plan.latest().number();
        history.add(new PlanEvent(plan.id(), revision, kind, rights.me().userKey(), clock.instant(), about));
    }

    /** Removes the plan, of which its history stays. */
    void remove(Rights rights, Plan plan) {
        note(rights, plan, PlanEvent.Kind.DELETED, "");
        plans.remove(plan.id());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
