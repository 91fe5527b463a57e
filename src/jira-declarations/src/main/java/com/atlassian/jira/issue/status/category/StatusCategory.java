package com.atlassian.jira.issue.status.category;

public interface StatusCategory {
    String getKey();

    String getName();

    String getColorName();
}
