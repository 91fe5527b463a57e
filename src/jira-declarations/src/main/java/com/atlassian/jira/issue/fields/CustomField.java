package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.project.Project;
import java.util.List;

public interface CustomField extends ConfigurableField {
    Long getIdAsLong();

    String getFieldName();

    String getUntranslatedName();

    String getDescription();

    CustomFieldType getCustomFieldType();

    Object getValue(Issue issue);

    void createValue(Issue issue, Object value);

    void updateValue(
            FieldLayoutItem fieldLayoutItem,
            Issue issue,
            ModifiedValue modifiedValue,
            IssueChangeHolder issueChangeHolder);

    Options getOptions(String key, JiraContextNode jiraContextNode);

    Options getOptions(String key, FieldConfig config, JiraContextNode contextNode);

    FieldConfig getRelevantConfig(Issue issue);

    List<FieldConfigScheme> getConfigurationSchemes();

    CustomFieldSearcher getCustomFieldSearcher();

    boolean isInScope(Project project, List<String> issueTypeIds);

    boolean isGlobal();

    List<Project> getAssociatedProjectObjects();

    Object getDefaultValue(Issue issue);
}
