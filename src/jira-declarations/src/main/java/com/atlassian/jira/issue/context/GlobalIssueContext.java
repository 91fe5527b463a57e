package com.atlassian.jira.issue.context;

/** Every project and every issue type. */
public final class GlobalIssueContext implements JiraContextNode {
    private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public Long getProjectId() {
        return null;
    }
}
