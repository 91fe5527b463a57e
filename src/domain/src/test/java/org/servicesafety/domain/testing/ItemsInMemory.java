package org.servicesafety.domain.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Watch;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.Origin;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.domain.plan.PlanItems;

/** Items in memory; the issues are a list of what was done to them. */
public final class ItemsInMemory implements PlanItems {

    private final Map<String, PlanItem> items = new LinkedHashMap<>();
    private final List<String> issues = new ArrayList<>();
    private long last;

    /** What was done to issues, as "created MU-1". */
    public List<String> issues() {
        return issues;
    }

    private Stream<PlanItem> in(PlanId plan, int revision) {
        return items.values().stream()
                .filter(item -> item.plan().equals(plan) && item.revision() == revision)
                .sorted(Comparator.comparing(item -> item.content().number()));
    }

    @Override
    public Page<PlanItem> of(PlanId plan, int revision, Paging paging) {
        List<PlanItem> all = of(plan, revision);
        return Page.of(
                paging,
                all.size(),
                all.stream().skip(paging.start()).limit(paging.limit()).toList());
    }

    @Override
    public List<PlanItem> of(PlanId plan, int revision) {
        return in(plan, revision).toList();
    }

    @Override
    public Optional<PlanItem> find(PlanId plan, int revision, String key) {
        return in(plan, revision).filter(item -> item.key().equals(key)).findFirst();
    }

    @Override
    public Optional<PlanId> planOf(String key) {
        return items.values().stream()
                .filter(item -> item.key().equals(key))
                .map(PlanItem::plan)
                .findFirst();
    }

    @Override
    public boolean hasNumber(PlanId plan, int revision, int number) {
        return in(plan, revision).anyMatch(item -> item.content().number() == number);
    }

    @Override
    public int count(PlanId plan, int revision) {
        return of(plan, revision).size();
    }

    @Override
    public int highestNumber(PlanId plan, int revision) {
        return in(plan, revision)
                .mapToInt(item -> item.content().number())
                .max()
                .orElse(0);
    }

    @Override
    public List<PlanItem> add(Plan plan, List<ItemContent> contents, Watch watch) {
        List<PlanItem> added = new ArrayList<>();
        for (ItemContent content : contents) {
            watch.at(added.size(), contents.size());
            added.add(add(plan, content, (Origin) null));
        }
        watch.at(added.size(), contents.size());
        return added;
    }

    @Override
    public List<PlanItem> addContinued(Plan plan, List<Continued> continued) {
        return continued.stream()
                .map(item -> add(plan, item.content(), item.origin()))
                .toList();
    }

    private PlanItem add(Plan plan, ItemContent content, @Nullable Origin origin) {
        String key = "MU-" + ++last;
        issues.add("created " + key);
        return put(new PlanItem(
                new ItemId(last), plan.id(), key, plan.latest().number(), 1, content, ItemStatus.TO_DO, origin));
    }

    private PlanItem put(PlanItem item) {
        items.put(item.key() + "/" + item.revision(), item);
        return item;
    }

    @Override
    public PlanItem change(Plan plan, PlanItem item, ItemContent content) {
        return put(new PlanItem(
                item.id(),
                item.plan(),
                item.key(),
                item.revision(),
                item.version() + 1,
                content,
                item.status(),
                item.origin()));
    }

    @Override
    public void remove(Plan plan, PlanItem item) {
        items.remove(item.key() + "/" + item.revision());
        if (planOf(item.key()).isEmpty()) {
            issues.add("deleted " + item.key());
        }
    }

    @Override
    public void removeAll(Plan plan) {
        of(plan.id(), plan.latest().number()).forEach(item -> remove(plan, item));
    }

    @Override
    public void copy(Plan plan) {
        int number = plan.latest().number();
        of(plan.id(), number - 1)
                .forEach(item -> put(new PlanItem(
                        item.id(), item.plan(), item.key(), number, 1, item.content(), item.status(), item.origin())));
    }

    @Override
    public void putInForce(Plan plan) {
        issues.add("in force " + plan.latest().number());
    }

    @Override
    public void move(PlanItem item, ItemStatus status, Occurrence cause, String reason) {
        items.replaceAll((place, one) -> one.id().equals(item.id())
                ? new PlanItem(
                        one.id(),
                        one.plan(),
                        one.key(),
                        one.revision(),
                        one.version(),
                        one.content(),
                        status,
                        one.origin())
                : one);
        issues.add("moved " + item.key() + " " + status);
    }
}
