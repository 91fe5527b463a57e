package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

public interface JiraWorkflow {
    String getName();

    WorkflowDescriptor getDescriptor();
}
