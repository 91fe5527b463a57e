package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

public interface ConstantsManager {
    Collection<IssueType> getAllIssueTypeObjects();

    IssueType getIssueType(String id);

    Collection<Status> getStatuses();

    Status getStatus(String id);

    Collection<Priority> getPriorities();

    Collection<Resolution> getResolutions();

    IssueType getIssueTypeObject(String id);

    Priority getPriorityObject(String id);
}
