package com.atlassian.jira.issue;

public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setPriorityId(String priorityId);

    IssueInputParameters setStatusId(String statusId);

    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setDueDate(String dueDate);

    IssueInputParameters setComment(String commentValue);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    void setSkipScreenCheck(boolean skipScreenCheck);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retainExistingValues);

    void setRetainExistingValuesWhenParameterNotProvided(
            boolean retainExistingValues, boolean shouldCheckEnteredValues);

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues);

    void setSkipLicenceCheck(boolean skipLicenceCheck);
}
