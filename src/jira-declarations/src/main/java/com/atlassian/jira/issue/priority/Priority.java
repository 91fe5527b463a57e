package com.atlassian.jira.issue.priority;

public interface Priority {
    String getId();

    String getName();

    String getIconUrl();
}
