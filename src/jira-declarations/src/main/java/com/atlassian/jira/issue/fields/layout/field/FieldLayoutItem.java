package com.atlassian.jira.issue.fields.layout.field;

public interface FieldLayoutItem {}
