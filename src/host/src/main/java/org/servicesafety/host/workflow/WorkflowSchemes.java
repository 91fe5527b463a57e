package org.servicesafety.host.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** Which workflow an issue type has in a project. A project without a scheme has the default workflow for all. */
public final class WorkflowSchemes implements WorkflowSchemeManager {
    private static final String SELECT =
            "select s.id, s.name, s.description, s.default_workflow from jira.workflow_scheme s ";
    private static final String OF_PROJECT = "where s.id = (select workflow_scheme from jira.project where id = ?)";

    private final Sql sql;

    public WorkflowSchemes(Sql sql) {
        this.sql = sql;
    }

    private AssignableWorkflowScheme read(ResultSet row) throws SQLException {
        return new StoredScheme(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), Map.of());
    }

    private AssignableWorkflowScheme withMappings(AssignableWorkflowScheme scheme) {
        Map<String, String> mappings = new HashMap<>();
        sql.list(
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        "select issue_type_id, workflow from jira.workflow_scheme_item where scheme_id = ?",
                        scheme.getId())
                .forEach(entry -> mappings.put(entry.getKey(), entry.getValue()));
        return ((StoredScheme) scheme).with(mappings);
    }

    private @Nullable AssignableWorkflowScheme one(String condition, @Nullable Object value) {
        return sql.one(this::read, SELECT + condition, value)
                .map(this::withMappings)
                .orElse(null);
    }

    private static @Nullable Scheme plain(@Nullable AssignableWorkflowScheme scheme) {
        return scheme == null
                ? null
                : new Scheme(scheme.getId(), "WorkflowScheme", scheme.getName(), scheme.getDescription());
    }

    String workflowOf(Long projectId, @Nullable String issueTypeId) {
        AssignableWorkflowScheme scheme = one(OF_PROJECT, projectId);
        return scheme == null ? Workflows.DEFAULT : scheme.getActualWorkflow(issueTypeId);
    }

    @Override
    public Map<String, String> getWorkflowMap(Project project) {
        AssignableWorkflowScheme scheme = getWorkflowSchemeObj(project);
        Map<String, String> map = new HashMap<>(scheme.getMappings());
        map.put(null, scheme.getActualDefaultWorkflow());
        return map;
    }

    @Override
    public String getWorkflowName(Project project, String issueTypeId) {
        return workflowOf(project.getId(), issueTypeId);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return Objects.requireNonNullElseGet(
                one(OF_PROJECT, project.getId()),
                () -> new StoredScheme(null, "Default Workflow Scheme", "", null, Map.of()));
    }

    @Override
    public @Nullable AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return one("where s.name = ?", name);
    }

    @Override
    public @Nullable AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return one("where s.id = ?", id);
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return new StoredScheme(null, "", "", null, Map.of()).builder();
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        StoredScheme given = (StoredScheme) scheme;
        long id = sql.insert(
                "insert into jira.workflow_scheme (name, description, default_workflow) values (?, ?, ?) returning id",
                given.getName(),
                given.getDescription(),
                given.defaultWorkflow());
        return store(given.with(id));
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        StoredScheme given = (StoredScheme) scheme;
        sql.change(
                "update jira.workflow_scheme set name = ?, description = ?, default_workflow = ? where id = ?",
                given.getName(),
                given.getDescription(),
                given.defaultWorkflow(),
                given.getId());
        return store(given);
    }

    private AssignableWorkflowScheme store(StoredScheme scheme) {
        sql.change("delete from jira.workflow_scheme_item where scheme_id = ?", scheme.getId());
        scheme.getMappings()
                .forEach((type, workflow) -> sql.change(
                        "insert into jira.workflow_scheme_item values (?, ?::bigint, ?)",
                        scheme.getId(),
                        type,
                        workflow));
        return scheme;
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        sql.change("update jira.project set workflow_scheme = ? where id = ?", scheme.getId(), project.getId());
    }

    @Override
    public void addDefaultSchemeToProject(Project project) {
        sql.change("update jira.project set workflow_scheme = null where id = ?", project.getId());
    }

    @Override
    public @Nullable Scheme getSchemeObject(String name) {
        return plain(getWorkflowSchemeObj(name));
    }

    @Override
    public @Nullable Scheme getSchemeObject(Long id) {
        return plain(getWorkflowSchemeObj(id));
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        return sql.list(this::read, SELECT + "order by s.name").stream()
                .map(this::withMappings)
                .toList();
    }
}
