package org.servicesafety.domain.plan;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;

/** Changes or removes an item of the draft of a plan; in a plan in force items change by clarification only (clause 5). */
public final class ChangeItem {

    private final ItemStep step;
    private final PlanItems items;

    public ChangeItem(ItemStep step, PlanItems items) {
        this.step = step;
        this.items = items;
    }

    /**
     * Replaces the content of an item; what the form lacks is emptied, but the number stays. The same again changes nothing.
     *
     * @param form as for {@link AddItem}, with {@code version} of the item
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan or item for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit it
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-draft}, {@code changed-meanwhile}
     */
    public PlanItem change(Rights rights, PlanId id, String key, Form form) {
        Plan plan = step.open(rights, id);
        PlanItem item = step.item(plan, key);
        ItemContent content = step.read(plan, form, item);
        Faults.check().add(ItemStep.stale(item, form)).conflictIfAny();
        return content.equals(item.content()) ? item : write(rights, plan, item, content);
    }

    private PlanItem write(Rights rights, Plan plan, PlanItem item, ItemContent content) {
        PlanItem changed = items.change(plan, item, content);
        step.noteAll(rights, plan, PlanEvent.Kind.ITEM_CHANGED, List.of(changed));
        return changed;
    }

    /**
     * Takes an item out of the draft. An item that was ever in force keeps its issue, with its history and marks.
     *
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan or item for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit it
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-draft}
     */
    public void remove(Rights rights, PlanId id, String key) {
        Plan plan = step.open(rights, id);
        PlanItem item = step.item(plan, key);
        items.remove(plan, item);
        step.noteAll(rights, plan, PlanEvent.Kind.ITEM_REMOVED, List.of(item));
    }
}
