package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

public interface FieldConfig {
    Long getId();

    CustomField getCustomField();
}
