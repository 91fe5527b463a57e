package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

public interface FieldScreenSchemeItem {
    void setIssueOperation(ScreenableIssueOperation issueOperation);

    void setFieldScreen(FieldScreen fieldScreen);

    FieldScreen getFieldScreen();

    ScreenableIssueOperation getIssueOperation();

    FieldScreenScheme getFieldScreenScheme();

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);
}
