package com.atlassian.jira.issue.operation;

/** Constants: creating, editing and viewing an issue. */
public final class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Operation();
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Operation();
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Operation();

    private IssueOperations() {}

    private static final class Operation implements ScreenableIssueOperation {}
}
