package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

public interface FieldConfigSchemeManager {
    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);

    FieldConfigScheme getFieldConfigScheme(Long configSchemeId);

    FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme newConfigScheme,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes,
            ConfigurableField field);

    FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme newScheme, List<JiraContextNode> contexts, ConfigurableField field);

    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme newScheme);

    FieldConfigScheme createDefaultScheme(
            ConfigurableField field, List<JiraContextNode> contexts, List<IssueType> issueTypes);
}
