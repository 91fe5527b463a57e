package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences a revision that comes into force brings and takes away (clause 5). The first revision brings each due day of each
 * item. A clarification changes nothing before the day of its approval: what was due under the revision before stays due, and what it
 * would have asked for earlier is not made up. Whatever was marked, or returned, stays.
 */
final class DueOccurrences {

    private final Plan plan;
    private final List<PlanItem> items;
    private final Set<Day> there;
    private final Collection<Occurrence> existing;

    private record Day(ItemId item, LocalDate due) {}

    DueOccurrences(Plan plan, List<PlanItem> items, Collection<Occurrence> existing) {
        this.plan = plan;
        this.items = items;
        this.existing = existing;
        this.there = existing.stream()
                .map(occurrence -> new Day(occurrence.item(), occurrence.due()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    List<Occurrence> brought() {
        return items.stream()
                .flatMap(item -> item.content().term().dates().stream().map(due -> new Day(item.id(), due)))
                .filter(day -> counts(day.due()) && !there.contains(day))
                .map(day -> Occurrence.of(plan.id(), day.item(), day.due()))
                .toList();
    }

    List<Occurrence> takenAway() {
        Map<ItemId, ItemTerm> terms = new HashMap<>();
        items.forEach(item -> terms.put(item.id(), item.content().term()));
        return existing.stream()
                .filter(occurrence -> occurrence.isUntouched() && counts(occurrence.due()))
                .filter(occurrence -> !asks(terms.get(occurrence.item()), occurrence.due()))
                .toList();
    }

    private static boolean asks(@Nullable ItemTerm term, LocalDate due) {
        return term != null && (term.onOccasion() || term.dates().contains(due));
    }

    private boolean counts(LocalDate due) {
        Approval approval = plan.latest().approval();
        boolean first = plan.latest().clarification() == null;
        return first || (approval != null && !due.isBefore(approval.on()));
    }
}
