package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Map;

public interface MutableIssue extends Issue {
    void setSummary(String summary);

    void setDescription(String description);

    void setAssignee(ApplicationUser assignee);

    void setAssigneeId(String assigneeId);

    void setReporter(ApplicationUser reporter);

    void setProjectObject(Project project);

    void setProjectId(Long projectId);

    void setIssueTypeId(String issueTypeId);

    void setIssueType(IssueType issueType);

    void setDueDate(Timestamp dueDate);

    void setParentId(Long parentId);

    void setCustomFieldValue(CustomField customField, Object value);

    Map<String, ModifiedValue> getModifiedFields();

    void setCreated(Timestamp created);
}
