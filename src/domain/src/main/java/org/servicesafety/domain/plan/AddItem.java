package org.servicesafety.domain.plan;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Watch;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;

/** Adds an item to the draft of a plan (clause 6, Appendix 1). */
public final class AddItem {

    private final ItemStep step;
    private final PlanItems items;

    public AddItem(ItemStep step, PlanItems items) {
        this.step = step;
        this.items = items;
    }

    /**
     * Adds an item, which makes an issue.
     *
     * @param form as {@link ItemReader} reads it; without {@code number} the item comes last
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit it
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong; {@code number-taken}, {@code monitors-own-work}
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-draft}, {@code too-many}
     */
    public PlanItem add(Rights rights, PlanId id, Form form) {
        Plan plan = step.open(rights, id);
        ItemContent content = step.read(plan, form, null);
        return addAll(rights, plan, List.of(content), Watch.NOBODY).get(0);
    }

    /** Adds many at once, each read already; refusals of state as above. */
    List<PlanItem> addAll(Rights rights, Plan plan, List<ItemContent> contents, Watch watch) {
        int there = items.count(plan.id(), plan.latest().number());
        Faults.check()
                .addIf(there + contents.size() > PlanItems.MOST, null, "too-many", PlanItems.MOST)
                .conflictIfAny();
        List<PlanItem> added = items.add(plan, contents, watch);
        step.noteAll(rights, plan, PlanEvent.Kind.ITEM_ADDED, added);
        return added;
    }
}
