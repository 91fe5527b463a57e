package org.servicesafety.host.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One custom field; what it can do is its type's business. */
record StoredField(
        Long getIdAsLong,
        String getName,
        String getDescription,
        String typeKey,
        @Nullable CustomFieldSearcher getCustomFieldSearcher,
        FieldTypes types,
        FieldContexts contexts,
        FieldOptions options)
        implements CustomField {
    static final String PREFIX = "customfield_";

    @Override
    public String getId() {
        return PREFIX + getIdAsLong;
    }

    @Override
    public String getFieldName() {
        return getName;
    }

    @Override
    public String getUntranslatedName() {
        return getName;
    }

    @Override
    public CustomFieldType<Object, Object> getCustomFieldType() {
        return Objects.requireNonNull(types.get(typeKey), typeKey);
    }

    @Override
    public @Nullable Object getValue(Issue issue) {
        return getCustomFieldType().getValueFromIssue(this, issue);
    }

    @Override
    public void createValue(Issue issue, @Nullable Object value) {
        getCustomFieldType().createValue(this, issue, value);
    }

    @Override
    public void updateValue(
            @Nullable FieldLayoutItem layoutItem, Issue issue, ModifiedValue change, IssueChangeHolder changes) {
        CustomFieldType<Object, Object> type = getCustomFieldType();
        if (!type.valuesEqual(change.getOldValue(), change.getNewValue())) {
            type.updateValue(this, issue, change.getNewValue());
            changes.addChangeItem(new ChangeItemBean(
                    ChangeItemBean.CUSTOM_FIELD,
                    getName,
                    type.getChangelogValue(this, change.getOldValue()),
                    shown(change.getOldValue()),
                    type.getChangelogValue(this, change.getNewValue()),
                    shown(change.getNewValue())));
        }
    }

    /** A type that has no text for the history lets its value stand for itself. */
    private @Nullable String shown(@Nullable Object value) {
        String text = getCustomFieldType().getChangelogString(this, value);
        return text == null ? getCustomFieldType().getChangelogValue(this, value) : text;
    }

    @Override
    public @Nullable Options getOptions(@Nullable String key, JiraContextNode context) {
        return getOptions(key, contexts.relevant(getIdAsLong, context.getProjectId(), null), context);
    }

    @Override
    public @Nullable Options getOptions(
            @Nullable String key, @Nullable FieldConfig config, @Nullable JiraContextNode context) {
        return config == null ? null : options.getOptions(config);
    }

    @Override
    public @Nullable FieldConfig getRelevantConfig(Issue issue) {
        return contexts.relevant(getIdAsLong, issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return contexts.of(getIdAsLong);
    }

    @Override
    public boolean isInScope(@Nullable Project project, @Nullable List<String> typeIds) {
        Long projectId = project == null ? null : project.getId();
        if (typeIds == null || typeIds.isEmpty()) {
            return contexts.relevant(getIdAsLong, projectId, null) != null;
        }
        return typeIds.stream().anyMatch(type -> contexts.relevant(getIdAsLong, projectId, type) != null);
    }

    @Override
    public boolean isGlobal() {
        return getConfigurationSchemes().stream()
                .anyMatch(scheme -> scheme.getAssociatedProjectObjects().isEmpty());
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return getConfigurationSchemes().stream()
                .flatMap(scheme -> scheme.getAssociatedProjectObjects().stream())
                .distinct()
                .toList();
    }

    @Override
    public @Nullable Object getDefaultValue(Issue issue) {
        FieldConfig config = getRelevantConfig(issue);
        return config == null ? null : getCustomFieldType().getDefaultValue(config);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomField field && field.getIdAsLong().equals(getIdAsLong);
    }

    @Override
    public int hashCode() {
        return getIdAsLong.hashCode();
    }
}
