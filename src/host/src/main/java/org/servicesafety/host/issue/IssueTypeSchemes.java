package org.servicesafety.host.issue;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** Which issue types a project has. The oldest scheme is the default one, of all projects that were given none. */
public final class IssueTypeSchemes implements IssueTypeSchemeManager {
    private static final String SELECT = "select s.id, s.name from jira.issue_type_scheme s ";
    private static final String DEFAULT = "(select min(id) from jira.issue_type_scheme)";
    private static final String OF_PROJECT =
            "(select coalesce(issue_type_scheme, " + DEFAULT + ") from jira.project where id = ?)";

    private final Sql sql;
    private final Supplier<ProjectManager> projects;

    /** The projects are asked for when needed: they know their issue types from here. */
    public IssueTypeSchemes(Sql sql, Supplier<ProjectManager> projects) {
        this.sql = sql;
        this.projects = projects;
    }

    /** Gives the scheme to the project. */
    public void assign(FieldConfigScheme scheme, long projectId) {
        sql.change("update jira.project set issue_type_scheme = ? where id = ?", scheme.getId(), projectId);
    }

    List<IssueType> typesOf(TypeScheme scheme) {
        return entries("where e.scheme_id = ?", scheme.getId());
    }

    List<Project> projectsOf(TypeScheme scheme) {
        return sql
                .list(
                        row -> row.getLong(1),
                        "select id from jira.project where coalesce(issue_type_scheme, " + DEFAULT + ") = ? order by 1",
                        scheme.getId())
                .stream()
                .map(projects.get()::getProjectObj)
                .toList();
    }

    private List<IssueType> entries(String condition, Object value) {
        return sql.list(
                IssueTypes::read,
                IssueTypes.SELECT + "join jira.issue_type_scheme_entry e on e.issue_type_id = t.id " + condition
                        + " order by e.place",
                value);
    }

    private FieldConfigScheme read(ResultSet row) throws SQLException {
        return new TypeScheme(row.getLong(1), row.getString(2), this);
    }

    private FieldConfigScheme one(String condition, Object... values) {
        return sql.one(this::read, SELECT + condition, values).orElseThrow();
    }

    @Override
    public FieldConfigScheme create(String name, @Nullable String description, @Nullable List<String> typeIds) {
        long id = sql.insert(
                "insert into jira.issue_type_scheme (name, description) values (?, ?) returning id",
                name,
                Objects.requireNonNullElse(description, ""));
        return update(one("where s.id = ?", id), typeIds == null ? List.of() : typeIds);
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> typeIds) {
        sql.change("delete from jira.issue_type_scheme_entry where scheme_id = ?", scheme.getId());
        int place = 0;
        for (String typeId : typeIds) {
            sql.change(
                    "insert into jira.issue_type_scheme_entry values (?, ?::bigint, ?)", scheme.getId(), typeId, place);
            place++;
        }
        return scheme;
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return one("where s.id = " + OF_PROJECT, project.getId());
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return one("where s.id = " + DEFAULT);
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return sql.list(this::read, SELECT + "order by s.id");
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return entries("where e.scheme_id = " + OF_PROJECT, project.getId());
    }

    @Override
    public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
        return entries("where not t.subtask and e.scheme_id = " + OF_PROJECT, project.getId());
    }

    @Override
    public Collection<IssueType> getSubTaskIssueTypesForProject(Project project) {
        return entries("where t.subtask and e.scheme_id = " + OF_PROJECT, project.getId());
    }

    @Override
    public @Nullable IssueType getDefaultIssueType(Project project) {
        return getNonSubTaskIssueTypesForProject(project).stream().findFirst().orElse(null);
    }

    @Override
    public void addOptionToDefault(String typeId) {
        sql.change(
                "insert into jira.issue_type_scheme_entry values (" + DEFAULT + ", ?::bigint, ?::int)"
                        + " on conflict do nothing",
                typeId,
                typeId);
    }
}
