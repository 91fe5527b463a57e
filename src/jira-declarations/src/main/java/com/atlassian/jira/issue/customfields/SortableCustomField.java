package com.atlassian.jira.issue.customfields;

public interface SortableCustomField<T> {}
