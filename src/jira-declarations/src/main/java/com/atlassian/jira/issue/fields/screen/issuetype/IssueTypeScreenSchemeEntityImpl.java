package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;

/** Which screen scheme an issue type has; no issue type means every other one. */
public class IssueTypeScreenSchemeEntityImpl implements IssueTypeScreenSchemeEntity {
    private String issueTypeId;
    private FieldScreenScheme fieldScreenScheme;
    private IssueTypeScreenScheme issueTypeScreenScheme;

    public IssueTypeScreenSchemeEntityImpl(
            IssueTypeScreenSchemeManager issueTypeScreenSchemeManager,
            FieldScreenSchemeManager fieldScreenSchemeManager,
            ConstantsManager constantsManager) {}

    @Override
    public String getIssueTypeId() {
        return issueTypeId;
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        this.issueTypeId = issueTypeId;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return fieldScreenScheme;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        this.fieldScreenScheme = fieldScreenScheme;
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme() {
        return issueTypeScreenScheme;
    }

    @Override
    public void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme) {
        this.issueTypeScreenScheme = issueTypeScreenScheme;
    }
}
