package org.servicesafety.domain.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/**
 * Items that clarifications took out of a plan although something of them is still to be marked or confirmed: what fell due before stays
 * due (clause 5), so that nobody loses sight of it.
 */
public final class WithdrawnItems {

    private final ReadPlan plans;
    private final PlanItems items;
    private final Occurrences occurrences;

    public WithdrawnItems(ReadPlan plans, PlanItems items, Occurrences occurrences) {
        this.plans = plans;
        this.items = items;
        this.occurrences = occurrences;
    }

    /**
     * One page, by number, each as the last approved revision that had it says.
     *
     * @param form {@code start, limit}
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Invalid if the paging is not understood
     */
    public Page<PlanItem> list(Rights rights, PlanId id, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        Paging paging = Paging.read(new FormReader(form, check).form(), check);
        check.refuseIfAny();
        List<PlanItem> all = of(plans.read(rights, id));
        return Page.of(
                paging,
                all.size(),
                all.stream().skip(paging.start()).limit(paging.limit()).toList());
    }

    private List<PlanItem> of(Plan plan) {
        Map<ItemId, PlanItem> gone = gone(plan);
        if (gone.isEmpty()) {
            return List.of();
        }
        Set<ItemId> open = occurrences.of(gone.keySet()).stream()
                .filter(occurrence -> occurrence.state() != ItemStatus.CONFIRMED)
                .map(Occurrence::item)
                .collect(Collectors.toSet());
        return gone.values().stream()
                .filter(item -> open.contains(item.id()))
                .sorted(Comparator.comparingInt(item -> item.content().number()))
                .toList();
    }

    /** Those of earlier approved revisions that the one in force has no more. */
    private Map<ItemId, PlanItem> gone(Plan plan) {
        Map<ItemId, PlanItem> gone = new LinkedHashMap<>();
        List<Revision> approved = plan.approved();
        if (approved.size() < 2) {
            return gone;
        }
        approved.forEach(
                revision -> items.of(plan.id(), revision.number()).forEach(item -> gone.putIfAbsent(item.id(), item)));
        int now = approved.get(0).number();
        gone.values().removeIf(item -> item.revision() == now);
        return gone;
    }
}
