package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.plan.ItemWork;
import org.servicesafety.jira.ao.OccurrenceIssueRows;

/** What the person at work may do with the issue of a plan item or of an occurrence. */
public final class ItemsAtWork {
    private final ItemWork work;
    private final OccurrenceIssueRows occurrences;
    private final Rights rights;
    private final Moving moving;

    public ItemsAtWork(ItemWork work, OccurrenceIssueRows occurrences, Rights rights, Moving moving) {
        this.work = work;
        this.occurrences = occurrences;
        this.rights = rights;
        this.moving = moving;
    }

    /** Whether the deed is permitted; a step that our own use case takes with the issue was checked by it. */
    public boolean may(Issue issue, String deed) {
        return moving.isUnderWay() || can(issue).contains(deed);
    }

    private List<String> can(Issue issue) {
        return occurrences
                .at(issue.getId())
                .map(one -> work.can(rights, one.key(), one.due()))
                .orElseGet(() -> work.can(rights, issue.getKey()));
    }
}
