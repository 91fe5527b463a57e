package org.servicesafety.domain.plan;

import java.util.Optional;

/**
 * By which words of the plan an item is carried out (clauses 5 and 6): those of the revision in force or, where a clarification took the
 * item out, those of the last approved revision that had it. A clarification changes nothing before its approval: what fell due until
 * then, or was marked, stays to be done, marked and confirmed.
 */
final class ItemAtWork {

    private ItemAtWork() {}

    /** The item of the issue; empty if no approved revision has or had it. */
    static Optional<PlanItem> find(PlanItems items, Plan plan, String key) {
        return plan.approved().stream()
                .flatMap(revision -> items.find(plan.id(), revision.number(), key).stream())
                .findFirst();
    }
}
