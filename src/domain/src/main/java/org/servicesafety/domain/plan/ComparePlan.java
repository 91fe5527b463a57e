package org.servicesafety.domain.plan;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** Compares two revisions of a plan (clause 5, second part), in a fixed number of readings. */
public final class ComparePlan {

    private final ReadPlan plans;
    private final PlanItems items;

    public ComparePlan(ReadPlan plans, PlanItems items) {
        this.plans = plans;
        this.items = items;
    }

    /**
     * What changed on the way to a revision.
     *
     * @param to number of the revision
     * @param form {@code from}: number of the revision to compare with, the one before if absent; {@code start, limit} of the items
     * @throws NotVisible if there is no such plan or revision for the person; the first has none before it
     * @throws org.servicesafety.domain.fault.Invalid {@code not-a-number}, {@code out-of-range}
     */
    public PlanChanges changes(Rights rights, PlanId id, long to, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        Long given = new FormReader(form, check).number("from");
        Paging paging = Paging.read(form, check);
        check.refuseIfAny();
        Plan plan = plans.read(rights, id);
        Revision now = revision(plan, to);
        Revision before = revision(plan, given == null ? to - 1 : given);
        List<ItemChange> changed = Difference.of(items.of(id, before.number()), items.of(id, now.number()));
        List<ItemChange> page =
                changed.stream().skip(paging.start()).limit(paging.limit()).toList();
        return new PlanChanges(
                before.number(),
                now.number(),
                Difference.of(before.content(), now.content()),
                Page.of(paging, changed.size(), page));
    }

    private static Revision revision(Plan plan, long number) {
        return plan.revisions().stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
