package org.servicesafety.jira.setup;

import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;

/** Jira's managers of screens and of the schemes that give them to projects. */
public record JiraSchemes(
        FieldManager fields,
        FieldConfigSchemeManager contexts,
        IssueTypeSchemeManager issueTypes,
        FieldScreenManager screens,
        FieldScreenSchemeManager screenSchemes,
        IssueTypeScreenSchemeManager issueTypeScreens) {}
