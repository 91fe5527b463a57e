package com.atlassian.jira.issue.fields;

public interface FieldManager {
    CustomField getCustomField(String key);

    Field getField(String id);

    boolean isCustomField(String key);

    ConfigurableField getConfigurableField(String id);
}
