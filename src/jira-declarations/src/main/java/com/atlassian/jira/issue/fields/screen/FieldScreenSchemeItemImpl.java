package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/** Which screen an operation shows; no operation means every other one. */
public class FieldScreenSchemeItemImpl implements FieldScreenSchemeItem {
    private ScreenableIssueOperation issueOperation;
    private FieldScreen fieldScreen;
    private FieldScreenScheme fieldScreenScheme;

    public FieldScreenSchemeItemImpl(
            FieldScreenSchemeManager fieldScreenSchemeManager, FieldScreenManager fieldScreenManager) {}

    @Override
    public ScreenableIssueOperation getIssueOperation() {
        return issueOperation;
    }

    @Override
    public void setIssueOperation(ScreenableIssueOperation issueOperation) {
        this.issueOperation = issueOperation;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return fieldScreen;
    }

    @Override
    public void setFieldScreen(FieldScreen fieldScreen) {
        this.fieldScreen = fieldScreen;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return fieldScreenScheme;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        this.fieldScreenScheme = fieldScreenScheme;
    }
}
