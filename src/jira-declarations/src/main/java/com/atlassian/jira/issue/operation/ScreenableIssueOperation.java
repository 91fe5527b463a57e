package com.atlassian.jira.issue.operation;

public interface ScreenableIssueOperation extends IssueOperation {}
