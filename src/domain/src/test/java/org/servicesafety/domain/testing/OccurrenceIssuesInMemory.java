package org.servicesafety.domain.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.OccurrenceIssues;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanItem;

/** Issues of occurrences as a list of what was asked for; a test says which wait. */
public final class OccurrenceIssuesInMemory implements OccurrenceIssues {

    private final List<Waiting> waiting = new ArrayList<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final List<String> asked = new ArrayList<>();
    private @Nullable PlanId refusing;

    /** The occurrence, as one that is to have an issue. */
    public void await(PlanItem item, LocalDate due) {
        waiting.add(new Waiting(item.plan(), item.id(), item.key(), due));
    }

    /** From now on Jira refuses whatever is made for this plan. */
    public void refuse(PlanId plan) {
        refusing = plan;
    }

    /** What has an issue, as {@code key day}, in the order in which the issues were made. */
    public List<String> open() {
        return List.copyOf(open);
    }

    /** What else was asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public List<Waiting> waiting(
            @Nullable PlanId plan, LocalDate from, LocalDate to, @Nullable Waiting after, int most) {
        Comparator<Waiting> order = Comparator.comparing(Waiting::due)
                .thenComparing(one -> one.item().value());
        return waiting.stream()
                .filter(one -> plan == null || one.plan().equals(plan))
                .filter(one -> !one.due().isBefore(from) && !one.due().isAfter(to))
                .filter(one -> !open.contains(one.key() + " " + one.due()))
                .filter(one -> after == null || order.compare(one, after) > 0)
                .sorted(order)
                .limit(most)
                .toList();
    }

    @Override
    public boolean open(Plan plan, PlanItem item, Occurrence occurrence) {
        if (plan.id().equals(refusing)) {
            throw new Invalid(Fault.of("refused-by-jira"));
        }
        return open.add(item.key() + " " + occurrence.due());
    }

    @Override
    public void follow(Occurrence occurrence, String reason) {
        asked.add("follow " + occurrence.due() + " " + occurrence.state());
    }

    @Override
    public void refresh(Plan plan, Collection<PlanItem> changed) {
        changed.forEach(item -> asked.add("refresh " + item.key()));
    }

    @Override
    public void withdraw(Plan plan, Collection<Occurrence> occurrences) {
        occurrences.forEach(one -> asked.add("withdraw " + one.due()));
    }
}
