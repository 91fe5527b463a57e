package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import java.util.Map;

public interface WorkflowSchemeManager {
    Map<String, String> getWorkflowMap(Project project);

    String getWorkflowName(Project project, String issueType);

    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

    AssignableWorkflowScheme getWorkflowSchemeObj(String name);

    AssignableWorkflowScheme getWorkflowSchemeObj(long id);

    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme workflowScheme);

    AssignableWorkflowScheme.Builder assignableBuilder();

    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme);

    void addSchemeToProject(Project project, Scheme scheme);

    void addDefaultSchemeToProject(Project project);

    Scheme getSchemeObject(String name);

    Iterable<AssignableWorkflowScheme> getAssignableSchemes();

    Scheme getSchemeObject(Long id);
}
