package org.servicesafety.host.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues that the person sees, and what he may do with them. */
final class Issues {

    private final Jira jira;

    Issues(Jira jira) {
        this.jira = jira;
    }

    /** The issue of the parameter {@code id}, or null if there is none or the person may not see it. */
    @Nullable
    Issue byId(Exchange exchange) {
        return seen(jira.the(IssueManager.class).getIssueObject(exchange.number("id", -1)));
    }

    @Nullable
    Issue byKey(String key) {
        return seen(jira.the(IssueManager.class).getIssueObject(key));
    }

    private @Nullable Issue seen(@Nullable Issue issue) {
        return issue != null && may(ProjectPermissions.BROWSE_PROJECTS, issue) ? issue : null;
    }

    boolean may(ProjectPermissionKey right, Issue issue) {
        return jira.the(PermissionManager.class).hasPermission(right, issue, jira.user());
    }

    /** The transitions that the person may make now, in the order of the workflow. */
    Collection<ActionDescriptor> transitions(Issue issue) {
        return jira.user() == null
                ? List.of()
                : jira.the(IssueWorkflowManager.class)
                        .getSortedAvailableActions(issue, TransitionOptions.defaults(), jira.user());
    }
}
