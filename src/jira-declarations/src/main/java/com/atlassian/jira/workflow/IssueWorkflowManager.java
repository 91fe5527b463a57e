package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

public interface IssueWorkflowManager {
    Collection<ActionDescriptor> getAvailableActions(
            Issue issue, TransitionOptions transitionOptions, ApplicationUser user);

    Collection<ActionDescriptor> getSortedAvailableActions(
            Issue issue, TransitionOptions transitionOptions, ApplicationUser user);
}
