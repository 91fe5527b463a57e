package com.atlassian.jira.issue.context;

public interface JiraContextNode {
    Long getProjectId();
}
