package org.servicesafety.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.Registry;

/** Whether the issue is a plan item or an occurrence of one; no other issue has the panel. */
public final class OfItem extends AbstractIssueWebCondition {

    private final Registry registry;

    public OfItem(Registry registry) {
        this.registry = registry;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, Issue issue, JiraHelper helper) {
        return Stream.of(IssueKind.PLAN_ITEM, IssueKind.OCCURRENCE)
                .flatMap(kind -> registry.id(kind).stream())
                .anyMatch(id -> id.equals(issue.getIssueTypeId()));
    }
}
