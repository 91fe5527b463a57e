package org.servicesafety.jira.setup;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.SafetyScheme;
import org.servicesafety.jira.setup.Foundation.Candidate;

/** The two workflows and the scheme that gives them to the issue types. A workflow's id is its name. */
final class WorkflowParts {
    /** An occurrence goes the way of an item: it is begun, marked, confirmed or returned. */
    static final Map<IssueKind, SafetyScheme> OF_TYPES = Map.of(
            IssueKind.VIOLATION, SafetyScheme.VIOLATION_WORKFLOW,
            IssueKind.PLAN_ITEM, SafetyScheme.PLAN_ITEM_WORKFLOW,
            IssueKind.OCCURRENCE, SafetyScheme.PLAN_ITEM_WORKFLOW);

    private final JiraWorkflows jira;
    private final Foundation foundation;

    WorkflowParts(JiraWorkflows jira, Foundation foundation) {
        this.jira = jira;
        this.foundation = foundation;
    }

    Step workflows() {
        return new Step(
                "workflows",
                List.of(
                        workflow(SafetyScheme.VIOLATION_WORKFLOW, "violation"),
                        workflow(SafetyScheme.PLAN_ITEM_WORKFLOW, "plan-item"),
                        scheme()));
    }

    private Part workflow(SafetyScheme workflow, String resource) {
        return foundation.part(
                workflow,
                name -> jira.workflows().workflowExists(name),
                () -> jira.workflows().getWorkflows().stream()
                        .map(found -> new Candidate(found.getName(), found.getName())),
                () -> createWorkflow(foundation.names().of(workflow), new WorkflowText(foundation).of(resource)));
    }

    private String createWorkflow(String name, String xml) {
        jira.workflows()
                .createWorkflow(
                        jira.who().getLoggedInUser(),
                        new ConfigurableJiraWorkflow(name, descriptor(xml), jira.workflows()));
        return name;
    }

    private static WorkflowDescriptor descriptor(String xml) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        } catch (FactoryException e) {
            throw new IllegalStateException("the workflow that comes with the app cannot be read", e);
        }
    }

    private Part scheme() {
        return foundation.part(
                SafetyScheme.WORKFLOW_SCHEME,
                id -> schemes().anyMatch(found -> id.equals(String.valueOf(found.getId())) && isWhole(found)),
                () -> schemes()
                        .filter(this::isWhole)
                        .map(found -> new Candidate(String.valueOf(found.getId()), found.getName())),
                this::completedScheme);
    }

    private boolean isWhole(AssignableWorkflowScheme scheme) {
        return OF_TYPES.entrySet().stream().allMatch(pair -> foundation
                .registry()
                .id(pair.getValue())
                .equals(foundation.registry().id(pair.getKey()).map(scheme.getMappings()::get)));
    }

    /** The scheme as an earlier version made it, with what it lacks; or a new one. */
    private String completedScheme() {
        Optional<AssignableWorkflowScheme> earlier = foundation
                .registry()
                .id(SafetyScheme.WORKFLOW_SCHEME)
                .flatMap(id -> schemes()
                        .filter(found -> id.equals(String.valueOf(found.getId())))
                        .findFirst());
        earlier.ifPresent(found ->
                jira.schemes().updateWorkflowScheme(withOurs(found.builder()).build()));
        return earlier.map(found -> String.valueOf(found.getId())).orElseGet(this::createScheme);
    }

    private Stream<AssignableWorkflowScheme> schemes() {
        return StreamSupport.stream(jira.schemes().getAssignableSchemes().spliterator(), false);
    }

    private String createScheme() {
        AssignableWorkflowScheme.Builder scheme = jira.schemes()
                .assignableBuilder()
                .setName(foundation.names().of(SafetyScheme.WORKFLOW_SCHEME))
                .setDescription("")
                .setDefaultWorkflow(jira.workflows().getDefaultWorkflow().getName());
        return String.valueOf(
                jira.schemes().createScheme(withOurs(scheme).build()).getId());
    }

    /** Adds the app's two workflows to a scheme. */
    AssignableWorkflowScheme.Builder withOurs(AssignableWorkflowScheme.Builder scheme) {
        OF_TYPES.forEach((kind, workflow) -> scheme.setMapping(foundation.idOf(kind), foundation.idOf(workflow)));
        return scheme;
    }
}
