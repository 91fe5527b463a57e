package org.servicesafety.jira.setup;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;

/** Jira's managers of workflows, and who is at work. */
public record JiraWorkflows(WorkflowManager workflows, WorkflowSchemeManager schemes, JiraAuthenticationContext who) {}
