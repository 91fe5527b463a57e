package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.servicesafety.domain.plan.Revision;
import org.servicesafety.jira.ao.AoItemRows;
import org.servicesafety.jira.ao.AoItemRows.NewItem;

/**
 * Items of plans: rows of ours, which say what each revision says, and issues, which say what the revision in force says or, of an item
 * that is in no such revision yet, the draft.
 */
public final class IssueItems implements PlanItems {
    private final AoItemRows rows;
    private final ItemIssues issues;
    private final WithdrawalWords words;
    private final Moving moving;

    /** What an issue says when its item is taken out of the plan, in the language of the one who approved that. */
    public interface WithdrawalWords {
        String of(Plan plan);

        /** When the whole draft of a plan is deleted. */
        String ofDeleted(Plan plan);
    }

    public IssueItems(AoItemRows rows, ItemIssues issues, WithdrawalWords words, Moving moving) {
        this.rows = rows;
        this.issues = issues;
        this.words = words;
        this.moving = moving;
    }

    @Override
    public Page<PlanItem> of(PlanId plan, int revision, Paging paging) {
        return rows.page(plan, revision, paging);
    }

    @Override
    public List<PlanItem> of(PlanId plan, int revision) {
        return rows.all(plan, revision);
    }

    @Override
    public Optional<PlanItem> find(PlanId plan, int revision, String key) {
        return rows.find(plan, revision, key);
    }

    @Override
    public Optional<PlanId> planOf(String key) {
        return rows.planOf(key);
    }

    @Override
    public boolean hasNumber(PlanId plan, int revision, int number) {
        return rows.hasNumber(plan, revision, number);
    }

    @Override
    public int count(PlanId plan, int revision) {
        return rows.count(plan, revision);
    }

    @Override
    public int highestNumber(PlanId plan, int revision) {
        return rows.highestNumber(plan, revision);
    }

    @Override
    public List<PlanItem> add(Plan plan, List<ItemContent> contents, Watch watch) {
        List<NewItem> created = new ArrayList<>();
        for (ItemContent content : contents) {
            watch.at(created.size(), contents.size());
            created.add(created(plan, content, null));
        }
        watch.at(created.size(), contents.size());
        return added(plan, created);
    }

    @Override
    public List<PlanItem> addContinued(Plan plan, List<Continued> continued) {
        return added(
                plan,
                continued.stream()
                        .map(item -> created(plan, item.content(), item.origin()))
                        .toList());
    }

    private List<PlanItem> added(Plan plan, List<NewItem> created) {
        return created.isEmpty() ? List.of() : rows.add(plan.id(), plan.latest().number(), created);
    }

    private NewItem created(Plan plan, ItemContent content, @Nullable Origin origin) {
        Issue issue = issues.create(plan.body(), content);
        return new NewItem(issue.getId(), issue.getKey(), content, origin);
    }

    @Override
    public PlanItem change(Plan plan, PlanItem item, ItemContent content) {
        if (!isInForce(plan, item)) {
            issues.change(rows.issueOf(item.id()), content);
        }
        return rows.change(item, content);
    }

    private boolean isInForce(Plan plan, PlanItem item) {
        return plan.inForce()
                .flatMap(revision -> rows.find(plan.id(), revision.number(), item.key()))
                .isPresent();
    }

    @Override
    public void remove(Plan plan, PlanItem item) {
        long issue = rows.issueOf(item.id());
        if (rows.remove(item)) {
            issues.remove(issue, words.of(plan));
        }
    }

    @Override
    public void removeAll(Plan plan) {
        Collection<Long> all = rows.issuesOf(plan.id()).values();
        rows.removeAll(plan.id());
        String said = words.ofDeleted(plan);
        all.forEach(issue -> issues.remove(issue, said));
    }

    @Override
    public void copy(Plan plan) {
        int number = plan.latest().number();
        rows.copy(plan.id(), number - 1, number);
    }

    @Override
    public void putInForce(Plan plan) {
        int number = plan.latest().number();
        plan.revision(number - 1).map(Revision::number).ifPresent(before -> putInForce(plan, before, number));
    }

    private void putInForce(Plan plan, int before, int now) {
        Map<ItemId, Long> all = rows.issuesOf(plan.id());
        Map<ItemId, ItemContent> contents = new HashMap<>();
        rows.all(plan.id(), now).forEach(item -> contents.put(item.id(), item.content()));
        for (PlanItem old : rows.all(plan.id(), before)) {
            long issue = Objects.requireNonNull(all.get(old.id()));
            ItemContent content = contents.get(old.id());
            if (content == null) {
                issues.withdraw(issue, words.of(plan));
            } else if (!content.equals(old.content())) {
                issues.change(issue, content);
            }
        }
    }

    @Override
    public void move(PlanItem item, ItemStatus status, Occurrence cause, String reason) {
        rows.move(item.id(), status);
        long issue = rows.issueOf(item.id());
        if (!moving.isUnderWay(issue)) {
            moving.during(issue, () -> issues.move(issue, item.status(), status, cause.mark(), reason));
        }
    }
}
