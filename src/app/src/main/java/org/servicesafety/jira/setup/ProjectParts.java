package org.servicesafety.jira.setup;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.SafetyScheme;

/**
 * Gives the types and the workflows to one project. A scheme of others is never changed: a project that lives on one gets a copy of
 * its own with ours added, so that its issues stay as they are.
 */
final class ProjectParts {
    private final JiraSchemes schemes;
    private final JiraWorkflows workflows;
    private final WorkflowParts workflowParts;
    private final Foundation foundation;
    private final Project project;

    ProjectParts(
            JiraSchemes schemes,
            JiraWorkflows workflows,
            WorkflowParts workflowParts,
            Foundation foundation,
            Project project) {
        this.schemes = schemes;
        this.workflows = workflows;
        this.workflowParts = workflowParts;
        this.foundation = foundation;
        this.project = project;
    }

    /** Types and workflows of the project; the screens follow in {@link ProjectScreens}. */
    List<Part> parts() {
        return List.of(new Part(this::hasTypes, this::giveTypes), new Part(this::hasWorkflows, this::giveWorkflows));
    }

    private boolean hasTypes() {
        List<String> present = ids(schemes.issueTypes().getIssueTypesForProject(project));
        return Arrays.stream(IssueKind.values())
                .allMatch(kind ->
                        foundation.registry().id(kind).map(present::contains).orElse(false));
    }

    private void giveTypes() {
        String name = foundation.names().of(SafetyScheme.ISSUE_TYPE_SCHEME) + " " + project.getKey();
        List<String> types = new ArrayList<>(ids(schemes.issueTypes().getIssueTypesForProject(project)));
        Arrays.stream(IssueKind.values())
                .map(foundation::idOf)
                .filter(id -> !types.contains(id))
                .forEach(types::add);
        FieldConfigScheme scheme = schemes.issueTypes().getAllSchemes().stream()
                .filter(found -> name.equals(found.getName()))
                .findFirst()
                .map(found -> schemes.issueTypes().update(found, types))
                .orElseGet(() -> schemes.issueTypes().create(name, "", types));
        schemes.contexts()
                .updateFieldConfigScheme(
                        scheme,
                        List.<JiraContextNode>of(new ProjectContext(project.getId())),
                        schemes.fields().getConfigurableField("issuetype"));
    }

    private boolean hasWorkflows() {
        return WorkflowParts.OF_TYPES.entrySet().stream().allMatch(pair -> has(pair.getKey(), pair.getValue()));
    }

    private boolean has(IssueKind kind, SafetyScheme workflow) {
        return foundation
                .registry()
                .id(kind)
                .map(id -> workflows.schemes().getWorkflowName(project, id))
                .equals(foundation.registry().id(workflow));
    }

    private void giveWorkflows() {
        String scheme = living(workflows.schemes().getWorkflowSchemeObj(project)) ? copied() : shared();
        workflows.schemes().addSchemeToProject(project, workflows.schemes().getSchemeObject(scheme));
    }

    /** Whether the project has workflows of its own that must stay. */
    private boolean living(AssignableWorkflowScheme scheme) {
        String byDefault = workflows.workflows().getDefaultWorkflow().getName();
        return scheme.getMappings().values().stream().anyMatch(name -> !byDefault.equals(name));
    }

    private String shared() {
        return Objects.requireNonNull(workflows
                        .schemes()
                        .getWorkflowSchemeObj(Long.parseLong(foundation.idOf(SafetyScheme.WORKFLOW_SCHEME))))
                .getName();
    }

    private String copied() {
        String name = foundation.names().of(SafetyScheme.WORKFLOW_SCHEME) + " " + project.getKey();
        AssignableWorkflowScheme made = workflows.schemes().getWorkflowSchemeObj(name);
        if (made != null) {
            // a run that was broken off made it and did not come to give it to the project
            workflows
                    .schemes()
                    .updateWorkflowScheme(workflowParts.withOurs(made.builder()).build());
        } else {
            copy(name);
        }
        return name;
    }

    private void copy(String name) {
        AssignableWorkflowScheme old = workflows.schemes().getWorkflowSchemeObj(project);
        AssignableWorkflowScheme.Builder copy = workflows
                .schemes()
                .assignableBuilder()
                .setName(name)
                .setDescription("")
                .setDefaultWorkflow(old.getActualDefaultWorkflow());
        explicit(old.getMappings()).forEach(mapping -> copy.setMapping(mapping.getKey(), mapping.getValue()));
        workflows.schemes().createScheme(workflowParts.withOurs(copy).build());
    }

    private static Stream<Map.Entry<String, String>> explicit(Map<String, String> mappings) {
        return mappings.entrySet().stream().filter(mapping -> mapping.getKey() != null);
    }

    private static List<String> ids(Collection<IssueType> types) {
        return types.stream().map(IssueType::getId).toList();
    }
}
