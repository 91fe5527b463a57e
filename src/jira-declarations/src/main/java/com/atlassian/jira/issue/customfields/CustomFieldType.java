package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;

public interface CustomFieldType<T, S> {
    String getKey();

    String getName();

    CustomFieldTypeModuleDescriptor getDescriptor();

    T getValueFromIssue(CustomField field, Issue issue);

    void createValue(CustomField field, Issue issue, T value);

    void updateValue(CustomField field, Issue issue, T value);

    T getDefaultValue(FieldConfig fieldConfig);

    String getChangelogValue(CustomField field, T value);

    String getChangelogString(CustomField field, T value);

    T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException;

    void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem);

    boolean valuesEqual(T v1, T v2);

    S getSingularObjectFromString(String string);

    String getStringFromSingularObject(S singularObject);

    String DEFAULT_VALUE_TYPE = "DefaultValue";

    void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor);
}
