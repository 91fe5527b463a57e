package org.servicesafety.host.field;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.issue.IssueTypeSchemes;
import org.servicesafety.host.issue.IssueTypes;
import org.servicesafety.host.project.Projects;

/**
 * Where a custom field applies. A context without projects is for all projects, one without issue types for all types;
 * it has one configuration, which shares its id. For the field "issue type" the schemes are issue type schemes.
 */
public final class FieldContexts implements FieldConfigSchemeManager {
    private static final String SELECT = "select c.id, c.name, c.field_id from jira.field_context c ";
    private static final String APPLIES =
            "(not exists (select 1 from jira.field_context_project p where p.context_id = c.id)"
                    + " or exists (select 1 from jira.field_context_project p where p.context_id = c.id and p.project_id = ?))"
                    + " and (?::text is null or not exists"
                    + " (select 1 from jira.field_context_issue_type t where t.context_id = c.id)"
                    + " or exists (select 1 from jira.field_context_issue_type t"
                    + " where t.context_id = c.id and t.issue_type_id::text = ?)) ";

    private final Sql sql;
    private final Projects projects;
    private final IssueTypes types;
    private final IssueTypeSchemes typeSchemes;
    private final Supplier<CustomFields> fields;

    public FieldContexts(
            Sql sql, Projects projects, IssueTypes types, IssueTypeSchemes typeSchemes, Supplier<CustomFields> fields) {
        this.sql = sql;
        this.projects = projects;
        this.types = types;
        this.typeSchemes = typeSchemes;
        this.fields = fields;
    }

    private record Context(Long getId, String getName, long fieldId, FieldContexts all)
            implements FieldConfigScheme, FieldConfig {
        @Override
        public FieldConfig getOneAndOnlyConfig() {
            return this;
        }

        @Override
        public Map<String, FieldConfig> getConfigs() {
            Map<String, FieldConfig> configs = new HashMap<>();
            List<IssueType> types = all.typesOf(getId);
            types.forEach(type -> configs.put(type.getId(), this));
            if (types.isEmpty()) {
                configs.put(null, this); // as in Jira: every type
            }
            return configs;
        }

        @Override
        public List<Project> getAssociatedProjectObjects() {
            return all.projectsOf(getId);
        }

        @Override
        public Collection<IssueType> getAssociatedIssueTypes() {
            return all.typesOf(getId);
        }

        @Override
        public CustomField getCustomField() {
            return all.fields.get().known(fieldId);
        }
    }

    private Context read(ResultSet row) throws SQLException {
        return new Context(row.getLong(1), row.getString(2), row.getLong(3), this);
    }

    /** The configuration that the field has for issues of this type in this project; a null type means any. */
    @Nullable
    FieldConfig relevant(long fieldId, @Nullable Long projectId, @Nullable String typeId) {
        return sql.one(
                        this::read,
                        SELECT + "where c.field_id = ? and " + APPLIES
                                + "order by exists (select 1 from jira.field_context_project p"
                                + " where p.context_id = c.id) desc, c.id",
                        fieldId,
                        projectId,
                        typeId,
                        typeId)
                .orElse(null);
    }

    List<FieldConfigScheme> of(long fieldId) {
        return sql.list(this::read, SELECT + "where c.field_id = ? order by c.id", fieldId);
    }

    FieldConfigScheme create(long fieldId, String name, List<JiraContextNode> contexts, List<IssueType> issueTypes) {
        long id =
                sql.insert("insert into jira.field_context (field_id, name) values (?, ?) returning id", fieldId, name);
        setProjects(id, contexts);
        setTypes(
                id,
                issueTypes.stream()
                        .filter(Objects::nonNull)
                        .map(IssueType::getId)
                        .toList());
        return Objects.requireNonNull(getFieldConfigScheme(id));
    }

    private void setTypes(long contextId, Collection<String> typeIds) {
        sql.change("delete from jira.field_context_issue_type where context_id = ?", contextId);
        for (String typeId : typeIds) {
            sql.change("insert into jira.field_context_issue_type values (?, ?::bigint)", contextId, typeId);
        }
    }

    private void setProjects(long contextId, List<JiraContextNode> contexts) {
        sql.change("delete from jira.field_context_project where context_id = ?", contextId);
        contexts.stream()
                .map(JiraContextNode::getProjectId)
                .filter(Objects::nonNull)
                .forEach(project ->
                        sql.change("insert into jira.field_context_project values (?, ?)", contextId, project));
    }

    private List<Project> projectsOf(Long contextId) {
        return sql.list(
                row -> projects.known(row.getLong(1)),
                "select project_id from jira.field_context_project where context_id = ? order by 1",
                contextId);
    }

    private List<IssueType> typesOf(Long contextId) {
        return sql.list(
                row -> types.known(row.getString(1)),
                "select issue_type_id from jira.field_context_issue_type where context_id = ? order by 1",
                contextId);
    }

    @Override
    public List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field) {
        return field instanceof CustomField custom ? of(custom.getIdAsLong()) : typeSchemes.getAllSchemes();
    }

    @Override
    public @Nullable FieldConfigScheme getFieldConfigScheme(Long id) {
        return sql.one(this::read, SELECT + "where c.id = ?", id).orElse(null);
    }

    @Override
    public FieldConfigScheme createFieldConfigScheme(
            FieldConfigScheme scheme,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes,
            ConfigurableField field) {
        return create(((CustomField) field).getIdAsLong(), scheme.getName(), contexts, issueTypes);
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field) {
        if (field instanceof CustomField) {
            setProjects(scheme.getId(), contexts);
        } else {
            contexts.forEach(context -> typeSchemes.assign(scheme, context.getProjectId()));
        }
        return scheme;
    }

    @Override
    public FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme) {
        setTypes(
                scheme.getId(),
                scheme.getConfigs().keySet().stream().filter(Objects::nonNull).toList());
        return Objects.requireNonNull(getFieldConfigScheme(scheme.getId()));
    }

    @Override
    public FieldConfigScheme createDefaultScheme(
            ConfigurableField field, List<JiraContextNode> contexts, List<IssueType> issueTypes) {
        return create(((CustomField) field).getIdAsLong(), "Default configuration", contexts, issueTypes);
    }
}
