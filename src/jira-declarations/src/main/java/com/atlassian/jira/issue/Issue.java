package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    String getDescription();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();

    ApplicationUser getAssignee();

    ApplicationUser getReporter();

    ApplicationUser getCreator();

    Status getStatus();

    String getStatusId();

    Priority getPriority();

    Resolution getResolution();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Timestamp getResolutionDate();

    Issue getParentObject();

    Long getParentId();

    Collection<Issue> getSubTaskObjects();

    boolean isSubTask();

    Object getCustomFieldValue(CustomField customField);

    Long getSecurityLevelId();

    Long getWorkflowId();

    String getAssigneeId();

    String getReporterId();
}
