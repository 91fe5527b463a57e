package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

public interface IssueTypeScreenSchemeEntity {
    String getIssueTypeId();

    void setIssueTypeId(String issueTypeId);

    FieldScreenScheme getFieldScreenScheme();

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    IssueTypeScreenScheme getIssueTypeScreenScheme();

    void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);
}
