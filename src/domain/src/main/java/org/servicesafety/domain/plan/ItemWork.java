package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.access.Rights;

/** Says what may be done with the issue of an item as a whole; an item with several occurrences is marked one by one. */
public final class ItemWork {

    private final Plans plans;
    private final PlanItems items;
    private final Occurrences occurrences;

    public ItemWork(Plans plans, PlanItems items, Occurrences occurrences) {
        this.plans = plans;
        this.items = items;
        this.occurrences = occurrences;
    }

    /**
     * What the person may do now: {@code start} while it is to do, {@code complete} once it is in progress, {@code confirm, return} once
     * it is done. Nothing with an item that was never in force.
     */
    public List<String> can(Rights rights, String key) {
        Optional<Plan> plan = items.planOf(key).flatMap(plans::find).filter(found -> rights.sees(found.body()));
        Optional<PlanItem> item = plan.flatMap(found -> ItemAtWork.find(items, found, key));
        return item.map(found -> can(rights, plan.orElseThrow(), found)).orElse(List.of());
    }

    /**
     * The same for the issue of one occurrence: {@code start, complete} while it is to be done, {@code confirm, return} once it is marked.
     *
     * @param key of the item's issue
     */
    public List<String> can(Rights rights, String key, LocalDate due) {
        Optional<Plan> plan = items.planOf(key).flatMap(plans::find).filter(found -> rights.sees(found.body()));
        Optional<PlanItem> item = plan.flatMap(found -> ItemAtWork.find(items, found, key));
        Optional<Occurrence> occurrence = item.flatMap(found -> occurrences.find(found.id(), due));
        return occurrence
                .map(found -> ItemAccess.can(
                        rights, plan.orElseThrow(), item.orElseThrow().content(), found))
                .map(deeds -> deeds.contains("mark") ? List.of("start", "complete") : deeds)
                .orElse(List.of());
    }

    private List<String> can(Rights rights, Plan plan, PlanItem item) {
        List<Occurrence> all = occurrences.of(List.of(item.id()));
        boolean single = all.size() == 1 && !item.content().term().onOccasion();
        List<String> can = new ArrayList<>();
        if (item.status() == ItemStatus.TO_DO && ItemAccess.mayComplete(rights, plan, item.content())) {
            can.add("start");
        } else if (single) {
            List<String> deeds = ItemAccess.can(rights, plan, item.content(), all.get(0));
            deeds.forEach(deed -> can.add(deed.equals("mark") ? "complete" : deed));
        }
        return can;
    }
}
