package org.servicesafety.host.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** All custom fields. */
public final class CustomFields implements CustomFieldManager {
    private static final String SELECT =
            "select f.id, f.name, f.description, f.type_key, f.searcher_key from jira.custom_field f ";

    private final Sql sql;
    private final FieldTypes types;
    private final FieldContexts contexts;
    private final FieldOptions options;

    public CustomFields(Sql sql, FieldTypes types, FieldContexts contexts, FieldOptions options) {
        this.sql = sql;
        this.types = types;
        this.contexts = contexts;
        this.options = options;
    }

    private CustomField read(ResultSet row) throws SQLException {
        return new StoredField(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                getCustomFieldSearcher(row.getString(5)),
                types,
                contexts,
                options);
    }

    CustomField known(long id) {
        return Objects.requireNonNull(getCustomFieldObject(id));
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(@Nullable Long id) {
        return sql.one(this::read, SELECT + "where f.id = ?", id).orElse(null);
    }

    @Override
    public @Nullable CustomField getCustomFieldObject(@Nullable String id) {
        return sql.one(this::read, SELECT + "where 'customfield_' || f.id = ?", id)
                .orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return sql.list(this::read, SELECT + "order by f.name, f.id");
    }

    /** Those that apply to the issue and whose type is there: a field of an app that is gone is left out. */
    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects().stream()
                .filter(field -> types.get(((StoredField) field).typeKey()) != null)
                .filter(field -> field.getRelevantConfig(issue) != null)
                .toList();
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return sql.list(this::read, SELECT + "where lower(f.name) = lower(?) order by f.id", name);
    }

    @Override
    public CustomField createCustomField(
            String name,
            @Nullable String description,
            CustomFieldType type,
            @Nullable CustomFieldSearcher searcher,
            List<JiraContextNode> fieldContexts,
            List<IssueType> issueTypes) {
        long id = sql.insert(
                "insert into jira.custom_field (name, description, type_key, searcher_key)"
                        + " values (?, ?, ?, ?) returning id",
                name,
                Objects.requireNonNullElse(description, ""),
                type.getKey(),
                searcher instanceof Searcher known ? known.key() : null);
        if (!fieldContexts.isEmpty()) {
            contexts.create(id, "Default Configuration Scheme for " + name, fieldContexts, issueTypes);
        }
        return known(id);
    }

    private record Searcher(String key) implements CustomFieldSearcher {}

    @Override
    public @Nullable CustomFieldType<Object, Object> getCustomFieldType(String key) {
        return types.get(key);
    }

    @Override
    public @Nullable CustomFieldSearcher getCustomFieldSearcher(@Nullable String key) {
        return key == null ? null : new Searcher(key);
    }
}
