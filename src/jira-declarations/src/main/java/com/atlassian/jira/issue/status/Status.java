package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

public interface Status {
    String getId();

    String getName();

    String getDescription();

    StatusCategory getStatusCategory();
}
