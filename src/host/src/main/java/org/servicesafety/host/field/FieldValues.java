package org.servicesafety.host.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** What issues hold in custom fields, and the fields' defaults: texts, numbers and dates as they come. */
public final class FieldValues implements CustomFieldValuePersister, GenericConfigManager {
    private final Sql sql;

    @SuppressWarnings("ThreadLocalUsage") // the page that one store's reader has loaded
    private final ThreadLocal<@Nullable Map<Long, Map<Long, List<Object>>>> page = new ThreadLocal<>();

    public FieldValues(Sql sql) {
        this.sql = sql;
    }

    private record Stored(Long issueId, Long fieldId, Object value) {
        static Stored read(ResultSet row) throws SQLException {
            return new Stored(row.getLong(1), row.getLong(2), row.getObject(3) == null ? other(row) : row.getString(3));
        }

        private static Object other(ResultSet row) throws SQLException {
            Timestamp date = row.getTimestamp(5);
            return date == null ? row.getDouble(4) : date;
        }
    }

    /** The values of all these issues, by issue and field, in one statement. */
    public Map<Long, Map<Long, List<Object>>> of(Collection<Long> issueIds) {
        return sql
                .list(
                        Stored::read,
                        "select issue_id, field_id, text_value, number_value, date_value from jira.field_value"
                                + " where issue_id = any(?::bigint[]) order by issue_id, field_id, place",
                        issueIds)
                .stream()
                .collect(Collectors.groupingBy(
                        Stored::issueId,
                        Collectors.groupingBy(
                                Stored::fieldId, Collectors.mapping(Stored::value, Collectors.toList()))));
    }

    /** Runs the work with these values at hand, so that reading a field of a whole page asks the database nothing. */
    public <T> T with(Map<Long, Map<Long, List<Object>>> values, Supplier<T> work) {
        Map<Long, Map<Long, List<Object>>> before = page.get();
        page.set(values);
        try {
            return work.get();
        } finally {
            page.set(before);
        }
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        Map<Long, Map<Long, List<Object>>> loaded = page.get();
        Map<Long, Map<Long, List<Object>>> values = loaded == null ? of(List.of(issueId)) : loaded;
        return values.getOrDefault(issueId, new HashMap<>()).getOrDefault(field.getIdAsLong(), List.of());
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection values) {
        updateValues(field, issueId, type, values);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection values) {
        sql.change("delete from jira.field_value where issue_id = ? and field_id = ?", issueId, field.getIdAsLong());
        int place = 0;
        for (Object value : values) {
            insert(issueId, field.getIdAsLong(), place, value);
            place++;
        }
    }

    @SuppressWarnings("JavaUtilDate") // Jira hands dates over so
    private void insert(Long issueId, Long fieldId, int place, Object value) {
        sql.change(
                "insert into jira.field_value values (?, ?, ?, ?, ?, ?)",
                issueId,
                fieldId,
                place,
                value instanceof String ? value : null,
                value instanceof Number number ? number.doubleValue() : null,
                value instanceof Date date ? new Timestamp(date.getTime()) : null);
    }

    /** The default of a configuration; the kind of data is always the default value. */
    @Override
    public @Nullable Object retrieve(String dataType, String configId) {
        return sql.one(
                        row -> row.getString(1),
                        "select default_value from jira.field_context where id::text = ? and default_value is not null",
                        configId)
                .orElse(null);
    }

    @Override
    public void update(String dataType, String configId, @Nullable Object value) {
        sql.change(
                "update jira.field_context set default_value = ? where id::text = ?",
                value == null ? null : value.toString(),
                configId);
    }
}
