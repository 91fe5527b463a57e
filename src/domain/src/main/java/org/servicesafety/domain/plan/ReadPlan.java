package org.servicesafety.domain.plan;

import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;

/** Shows one plan. */
public final class ReadPlan {

    private final Plans plans;

    public ReadPlan(Plans plans) {
        this.plans = plans;
    }

    /**
     * The plan with its revisions.
     *
     * @throws NotVisible if there is none, or none that the person sees
     */
    public Plan read(Rights rights, PlanId id) {
        return PlanAccess.visible(rights, plans.find(id).orElseThrow(NotVisible::new));
    }
}
