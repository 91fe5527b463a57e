package org.servicesafety.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.Registry;

/** Whether the issue is a violation; no other issue has the panel. */
public final class OfViolation extends AbstractIssueWebCondition {

    private final Registry registry;

    public OfViolation(Registry registry) {
        this.registry = registry;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, Issue issue, JiraHelper helper) {
        return registry.id(IssueKind.VIOLATION)
                .filter(id -> id.equals(issue.getIssueTypeId()))
                .isPresent();
    }
}
