package org.servicesafety.domain.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.PlanId;

/** Occurrences in memory. */
public final class OccurrencesInMemory implements Occurrences {

    private final Map<String, Occurrence> all = new TreeMap<>();

    @Override
    public List<Occurrence> of(Collection<ItemId> items) {
        return all.values().stream().filter(one -> items.contains(one.item())).toList();
    }

    @Override
    public List<Occurrence> of(PlanId plan) {
        return all.values().stream().filter(one -> one.plan().equals(plan)).toList();
    }

    @Override
    public Optional<Occurrence> find(ItemId item, LocalDate due) {
        return Optional.ofNullable(all.get(key(item, due)));
    }

    @Override
    public void add(List<Occurrence> occurrences) {
        for (Occurrence one : occurrences) {
            if (all.putIfAbsent(key(one.item(), one.due()), one) != null) {
                throw new IllegalStateException("an item has one occurrence for a day");
            }
        }
    }

    @Override
    public void change(Occurrence occurrence) {
        all.put(key(occurrence.item(), occurrence.due()), occurrence);
    }

    @Override
    public void remove(Collection<Occurrence> occurrences) {
        occurrences.forEach(one -> all.remove(key(one.item(), one.due())));
    }

    private static String key(ItemId item, LocalDate due) {
        return item.value() + "/" + due;
    }
}
