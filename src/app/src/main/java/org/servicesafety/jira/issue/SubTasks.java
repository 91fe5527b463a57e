package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.OccurrenceIssues;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.jira.ao.AoItemRows;
import org.servicesafety.jira.ao.OccurrenceIssueRows;

/** Issues of occurrences as sub-tasks of the issues of their items. */
public final class SubTasks implements OccurrenceIssues {
    private final OccurrenceIssueRows rows;
    private final AoItemRows items;
    private final Issues issues;
    private final IssueItems.WithdrawalWords words;
    private final Moving moving;

    /** What is asked of Jira. */
    public record Issues(
            IssueManager jira, SubTaskIssues parts, ItemIssues items, ItemStatuses statuses, PartMakers makers) {}

    public SubTasks(
            OccurrenceIssueRows rows,
            AoItemRows items,
            Issues issues,
            IssueItems.WithdrawalWords words,
            Moving moving) {
        this.rows = rows;
        this.items = items;
        this.issues = issues;
        this.words = words;
        this.moving = moving;
    }

    @Override
    public List<Waiting> waiting(
            @Nullable PlanId plan, LocalDate from, LocalDate to, @Nullable Waiting after, int most) {
        return issues.parts().areSetUp() ? rows.waiting(plan, from, to, after, most) : List.of();
    }

    @Override
    public boolean open(Plan plan, PlanItem item, Occurrence occurrence) {
        LocalDate due = occurrence.due();
        Issue parent = issues.jira().getIssueObject(items.issueOf(item.id()));
        if (parent == null
                || !issues.parts().areSetUp()
                || rows.issueOf(item.id(), due).isPresent()) {
            return false;
        }
        Issue part = issues.parts().leftBehind(parent, due).orElseGet(() -> made(plan, item, parent, due));
        rows.join(item.id(), due, part.getId(), part.getKey());
        return true;
    }

    private Issue made(Plan plan, PlanItem item, Issue parent, LocalDate due) {
        ApplicationUser maker = issues.makers()
                .of(plan, parent.getProjectObject())
                .orElseThrow(() -> new Invalid(Fault.of("nobody-may-create-issues")));
        return issues.parts().create(maker, parent, item.content(), due);
    }

    @Override
    public void follow(Occurrence occurrence, String reason) {
        rows.issueOf(occurrence.item(), occurrence.due())
                .filter(id -> !moving.isUnderWay(id))
                .ifPresent(id -> follow(occurrence, id, reason));
    }

    /** An issue that somebody deleted is forgotten; one in a status of an administrator's making stays where it is. */
    private void follow(Occurrence occurrence, long issueId, String reason) {
        Issue issue = issues.jira().getIssueObject(issueId);
        if (issue == null) {
            rows.forget(occurrence.item(), occurrence.due());
            return;
        }
        issues.statuses().of(issue).ifPresent(from -> {
            ItemStatus to = occurrence.state() == ItemStatus.TO_DO ? ItemStatus.IN_PROGRESS : occurrence.state();
            moving.during(issueId, () -> issues.items().move(issueId, from, to, occurrence.mark(), reason));
        });
    }

    @Override
    public void refresh(Plan plan, Collection<PlanItem> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Map<ItemId, PlanItem> now = changed.stream().collect(Collectors.toMap(PlanItem::id, Function.identity()));
        for (OccurrenceIssueRows.At one : rows.of(plan.id())) {
            PlanItem item = now.get(one.item());
            if (item != null && one.state() != ItemStatus.CONFIRMED && isThere(one.issue())) {
                issues.parts().change(one.issue(), item.content(), one.due());
            }
        }
    }

    private boolean isThere(long issueId) {
        return issues.jira().getIssueObject(issueId) != null;
    }

    @Override
    public void withdraw(Plan plan, Collection<Occurrence> occurrences) {
        occurrences.stream()
                .filter(one -> one.issue() != null)
                .flatMap(one -> rows.issueOf(one.item(), one.due()).stream())
                .filter(this::isThere)
                .forEach(id -> issues.items().remove(id, words.of(plan)));
    }
}
