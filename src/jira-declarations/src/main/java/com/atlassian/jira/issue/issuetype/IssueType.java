package com.atlassian.jira.issue.issuetype;

public interface IssueType {
    String getId();

    String getName();

    String getDescription();

    boolean isSubTask();

    String getIconUrl();

    String getNameTranslation();
}
