package org.servicesafety.domain.plan;

import java.util.Optional;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;

/** Shows the item of an issue. */
public final class ItemInForce {

    private final ReadPlan plans;
    private final PlanItems items;

    public ItemInForce(ReadPlan plans, PlanItems items) {
        this.plans = plans;
        this.items = items;
    }

    /** An item with its plan. */
    public record Found(Plan plan, PlanItem item) {

        /** Whether a clarification took the item out of the plan; what fell due before stays to be done. */
        public boolean isWithdrawn() {
            return plan.inForce()
                    .filter(revision -> revision.number() > item.revision())
                    .isPresent();
        }
    }

    /**
     * The item as the revision in force has it; else as the draft has it; else as the last revision that had it.
     *
     * @throws NotVisible if the issue is no item, or of no plan that the person sees
     */
    public Found find(Rights rights, String key) {
        Plan plan = plans.read(rights, items.planOf(key).orElseThrow(NotVisible::new));
        Optional<PlanItem> inForce = plan.inForce().flatMap(revision -> items.find(plan.id(), revision.number(), key));
        return inForce.or(() -> latest(plan, key))
                .map(item -> new Found(plan, item))
                .orElseThrow(NotVisible::new);
    }

    private Optional<PlanItem> latest(Plan plan, String key) {
        return plan.revisions().stream()
                .map(revision -> items.find(plan.id(), revision.number(), key))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }
}
