package org.servicesafety.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** What each change of the items of a draft begins and ends with. */
public final class ItemStep {

    private final PlanStep step;
    private final PlanItems items;
    private final PlanTerms terms;

    public ItemStep(PlanStep step, PlanItems items, PlanTerms terms) {
        this.step = step;
        this.items = items;
        this.terms = terms;
    }

    /** The draft, kept from change by others; refusals as in {@link PlanAccess#draft}. */
    Plan open(Rights rights, PlanId id) {
        return PlanAccess.draft(rights, step.open(id));
    }

    /** The item of the draft. */
    PlanItem item(Plan plan, String key) {
        return items.find(plan.id(), plan.latest().number(), key).orElseThrow(NotVisible::new);
    }

    /** Reads items of the plan. */
    ItemReader reader(Plan plan) {
        return terms.items(plan);
    }

    /** The content in the form, with all faults told at once; of an item that is changed the form must name a version. */
    ItemContent read(Plan plan, Form form, @Nullable PlanItem changed) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        if (changed != null) {
            reader.require("version").number("version");
        }
        int nextNumber =
                changed != null ? changed.content().number() : items.highestNumber(plan.id(), revision(plan)) + 1;
        ItemContent content = reader(plan).read(reader, nextNumber);
        if (isTaken(plan, content.number(), changed)) {
            check.add("number", "number-taken", content.number());
        }
        check.refuseIfAny();
        return content;
    }

    private boolean isTaken(Plan plan, int number, @Nullable PlanItem changed) {
        boolean same = changed != null && changed.content().number() == number;
        return !same && items.hasNumber(plan.id(), revision(plan), number);
    }

    static Faults stale(PlanItem item, Form form) {
        boolean current = String.valueOf(item.version()).equals(form.at("version"));
        return current ? Faults.none() : Faults.of(Fault.on("version", "changed-meanwhile"));
    }

    void noteAll(Rights rights, Plan plan, PlanEvent.Kind kind, List<PlanItem> changed) {
        changed.forEach(item -> step.note(rights, plan, kind, item.key()));
    }

    private static int revision(Plan plan) {
        return plan.latest().number();
    }
}
