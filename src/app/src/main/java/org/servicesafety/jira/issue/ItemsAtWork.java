package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.plan.ItemWork;

/** What the person at work may do with the issue of a plan item. */
public final class ItemsAtWork {
    private final ItemWork work;
    private final Rights rights;
    private final Moving moving;

    public ItemsAtWork(ItemWork work, Rights rights, Moving moving) {
        this.work = work;
        this.rights = rights;
        this.moving = moving;
    }

    /** Whether the deed is permitted; a step that our own use case takes with the issue was checked by it. */
    public boolean may(Issue issue, String deed) {
        return moving.isUnderWay() || work.can(rights, issue.getKey()).contains(deed);
    }
}
