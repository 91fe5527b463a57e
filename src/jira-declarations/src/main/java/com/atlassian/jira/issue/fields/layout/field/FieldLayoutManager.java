package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;

public interface FieldLayoutManager {
    FieldLayout getFieldLayout(Issue issue);

    FieldLayout getFieldLayout(Project project, String issueTypeId);
}
