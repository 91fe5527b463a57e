package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public interface FieldConfigScheme {
    Long getId();

    String getName();

    FieldConfig getOneAndOnlyConfig();

    Map<String, FieldConfig> getConfigs();

    List<Project> getAssociatedProjectObjects();

    Collection<IssueType> getAssociatedIssueTypes();
}
