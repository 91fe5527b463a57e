package org.servicesafety.domain.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanContent;
import org.servicesafety.domain.plan.PlanEvent;
import org.servicesafety.domain.plan.PlanHistory;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanQuery;
import org.servicesafety.domain.plan.Plans;
import org.servicesafety.domain.unit.UnitId;

/** Plans and their history in memory. */
public final class PlansInMemory implements Plans, PlanHistory {

    private final Map<PlanId, Plan> plans = new LinkedHashMap<>();
    private final List<PlanEvent> events = new ArrayList<>();
    private long last;

    /** Each event as "KIND revision by about". */
    public List<String> events() {
        return events.stream()
                .map(event -> (event.kind() + " " + event.revision() + " " + event.by() + " " + event.about()).strip())
                .toList();
    }

    @Override
    public void add(PlanEvent event) {
        events.add(event);
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return Optional.ofNullable(plans.get(id));
    }

    @Override
    public Optional<Plan> find(UnitId body, int year) {
        return plans.values().stream()
                .filter(plan -> plan.body().equals(body) && plan.year() == year)
                .findFirst();
    }

    @Override
    public Optional<Plan> findToChange(PlanId id) {
        return find(id);
    }

    @Override
    public Page<Plan> find(PlanQuery query, Paging paging) {
        List<Plan> found = plans.values().stream()
                .filter(plan -> query.bodies().contains(plan.body()))
                .filter(plan -> query.year() == null || query.year() == plan.year())
                .sorted(Comparator.comparing(Plan::year).reversed())
                .toList();
        return Page.of(
                paging,
                found.size(),
                found.stream().skip(paging.start()).limit(paging.limit()).toList());
    }

    @Override
    public Plan add(UnitId body, int year, PlanContent content) {
        return change(Plan.draft(new PlanId(++last), body, year, content));
    }

    @Override
    public Plan change(Plan plan) {
        Plan changed = new Plan(plan.id(), plan.version() + 1, plan.body(), plan.year(), plan.revisions());
        plans.put(plan.id(), changed);
        return changed;
    }

    @Override
    public void remove(PlanId id) {
        plans.remove(id);
    }
}
