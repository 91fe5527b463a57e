package org.servicesafety.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.permission.ProjectRights;

/** What a user may do next with an issue. */
public record Transitions(Engine engine, ProjectRights rights) implements IssueWorkflowManager {
    private static final int UNORDERED = Integer.MAX_VALUE;

    @Override
    public Collection<ActionDescriptor> getAvailableActions(
            Issue issue, TransitionOptions options, @Nullable ApplicationUser user) {
        return user != null && rights.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user)
                ? engine.available(issue, user)
                : List.of();
    }

    @Override
    public Collection<ActionDescriptor> getSortedAvailableActions(
            Issue issue, TransitionOptions options, @Nullable ApplicationUser user) {
        return getAvailableActions(issue, options, user).stream()
                .sorted(Comparator.comparingInt(Transitions::sequence).thenComparing(ActionDescriptor::getId))
                .toList();
    }

    private static int sequence(ActionDescriptor action) {
        Object sequence = action.getMetaAttributes().get("opsbar-sequence");
        return sequence == null ? UNORDERED : Integer.parseInt(sequence.toString());
    }
}
