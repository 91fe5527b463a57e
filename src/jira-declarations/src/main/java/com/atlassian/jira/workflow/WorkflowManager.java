package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface WorkflowManager {
    JiraWorkflow getWorkflow(Issue issue);

    JiraWorkflow getWorkflow(String name);

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);

    Collection<JiraWorkflow> getWorkflows();

    JiraWorkflow getDefaultWorkflow();

    void createWorkflow(ApplicationUser creator, JiraWorkflow workflow);

    void saveWorkflowWithoutAudit(JiraWorkflow workflow);

    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    boolean workflowExists(String name);

    void deleteWorkflow(JiraWorkflow workflow);
}
