package org.servicesafety.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.util.DefaultIssueChangeHolder;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.field.CustomFields;
import org.servicesafety.host.field.FieldValues;
import org.servicesafety.host.project.Projects;
import org.servicesafety.host.user.Users;

/** Rows of issues with their custom values. Whoever writes has checked rights and values before. */
public final class IssueStore {
    private static final String SELECT = "select i.id, "
            + Arrays.stream(IssueField.values()).map(f -> "i." + f.column).collect(Collectors.joining(", "))
            + " from jira.issue i ";

    private final Sql sql;
    private final Projects projects;
    private final CustomFields customFields;
    private final Clock clock;
    private final IssuePage.Sources sources;
    private final Shown shown;

    public IssueStore(
            Sql sql,
            Projects projects,
            Users users,
            Constants constants,
            CustomFields customFields,
            FieldValues values,
            Clock clock) {
        this.sql = sql;
        this.projects = projects;
        this.customFields = customFields;
        this.clock = clock;
        this.shown = new Shown(users, constants);
        this.sources = new IssuePage.Sources(
                projects::getProjectObj,
                users::getUserByKeyEvenWhenUnknown,
                constants,
                values,
                this::byId,
                this::subTasks);
    }

    /** A new issue that is not stored yet. */
    public MutableIssue blank() {
        return new StoredIssue(null, new IssuePage(sources, List.of()));
    }

    public @Nullable MutableIssue byId(@Nullable Long id) {
        return id == null
                ? null
                : (MutableIssue) all(List.of(id)).stream().findFirst().orElse(null);
    }

    public @Nullable MutableIssue byKey(@Nullable String key) {
        return byId(sql.one(
                        row -> row.getLong(1),
                        "select i.id from jira.issue i join jira.project p on p.id = i.project_id"
                                + " where p.key || '-' || i.number = ?",
                        key)
                .orElse(null));
    }

    /** Changes a field for which Jira's interface has no setter, by Jira's id of it. */
    public static void set(MutableIssue issue, String fieldId, @Nullable Object value) {
        ((StoredIssue) issue).set(IssueField.of(fieldId).orElseThrow(), value);
    }

    /** These issues in the order of the ids; those that are no more are left out. */
    public List<Issue> all(Collection<Long> ids) {
        IssuePage page = new IssuePage(sources, ids);
        Map<Long, Issue> found = new HashMap<>();
        sql.list(row -> read(row, page), SELECT + "where i.id = any(?::bigint[])", ids)
                .forEach(issue -> found.put(Objects.requireNonNull(issue.getId()), issue));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<Issue> subTasks(Long parentId) {
        return all(
                sql.list(row -> row.getLong(1), "select id from jira.issue where parent_id = ? order by id", parentId));
    }

    private static StoredIssue read(ResultSet row, IssuePage page) throws SQLException {
        StoredIssue issue = new StoredIssue(row.getLong(1), page);
        for (IssueField field : IssueField.values()) {
            issue.load(field, value(row, field));
        }
        return issue;
    }

    private static @Nullable Object value(ResultSet row, IssueField field) throws SQLException {
        return switch (field) {
            case PROJECT, NUMBER, PARENT, WORKFLOW -> row.getObject(field.column, Long.class);
            case CREATED, UPDATED, RESOLVED, DUE -> row.getTimestamp(field.column);
            default -> row.getString(field.column);
        };
    }

    /** Stores the new issue under the next key of its project; it keeps what was set and gets an id. */
    public MutableIssue insert(MutableIssue fresh, long workflowEntry, String statusId) {
        StoredIssue issue = (StoredIssue) fresh;
        Timestamp now = Timestamp.from(clock.instant());
        issue.set(IssueField.NUMBER, projects.takeNumber(Objects.requireNonNull(issue.getProjectId())));
        issue.set(IssueField.WORKFLOW, workflowEntry);
        issue.set(IssueField.STATUS, statusId);
        issue.set(IssueField.CREATED, Objects.requireNonNullElse(issue.getCreated(), now));
        issue.set(IssueField.UPDATED, now);
        StoredIssue stored = (StoredIssue) Objects.requireNonNull(byId(insertRow(issue)));
        issue.customValues().forEach((field, value) -> {
            if (value != null) {
                field.createValue(stored, value);
            }
        });
        return stored;
    }

    private long insertRow(StoredIssue issue) {
        List<@Nullable Object> values = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (IssueField field : IssueField.values()) {
            columns.add(field.column);
            marks.add(mark(field));
            values.add(bound(field, issue.get(field)));
        }
        return sql.insert(
                "insert into jira.issue (" + String.join(", ", columns) + ") values (" + String.join(", ", marks)
                        + ") returning id",
                values.toArray());
    }

    private static String mark(IssueField field) {
        return field.column.endsWith("_id") ? "?::bigint" : "?";
    }

    private static @Nullable Object bound(IssueField field, @Nullable Object value) {
        return field == IssueField.DUE && value != null
                ? Date.valueOf(((Timestamp) value).toLocalDateTime().toLocalDate())
                : value;
    }

    /** Stores what was modified and answers the changes for the history. */
    public List<ChangeItemBean> update(MutableIssue issue) {
        StoredIssue changed = (StoredIssue) issue;
        Map<String, ModifiedValue> modified = new HashMap<>(changed.getModifiedFields());
        DefaultIssueChangeHolder changes = new DefaultIssueChangeHolder();
        noteResolution(changed, modified);
        modified.forEach((fieldId, change) -> IssueField.of(fieldId)
                .ifPresentOrElse(
                        field -> updateColumn(changed, field, change, changes),
                        () -> updateCustom(changed, fieldId, change, changes)));
        touch(changed);
        changed.stored();
        return changes.getChangeItems();
    }

    /** The day of a resolution follows the resolution. */
    private void noteResolution(StoredIssue issue, Map<String, ModifiedValue> modified) {
        ModifiedValue resolution = modified.get(IssueField.RESOLUTION.id);
        if (resolution != null) {
            Timestamp now = resolution.getNewValue() == null ? null : Timestamp.from(clock.instant());
            issue.load(IssueField.RESOLVED, now);
            sql.change("update jira.issue set resolved = ? where id = ?", now, issue.getId());
        }
    }

    private void updateColumn(
            StoredIssue issue, IssueField field, ModifiedValue change, DefaultIssueChangeHolder changes) {
        sql.change(
                "update jira.issue set " + field.column + " = " + mark(field) + " where id = ?",
                bound(field, change.getNewValue()),
                issue.getId());
        changes.addChangeItem(shown.change(field, change));
    }

    private void updateCustom(
            StoredIssue issue, String fieldId, ModifiedValue change, DefaultIssueChangeHolder changes) {
        CustomField field = Objects.requireNonNull(customFields.getCustomFieldObject(fieldId), fieldId);
        field.updateValue(null, issue, change, changes);
    }

    private void touch(StoredIssue issue) {
        Timestamp now = Timestamp.from(clock.instant());
        issue.load(IssueField.UPDATED, now);
        sql.change("update jira.issue set updated = ? where id = ?", now, issue.getId());
    }

    void delete(Issue issue) {
        sql.change("delete from jira.issue where id = ?", issue.getId());
        sql.change("delete from jira.os_wfentry where id = ?", ((MutableIssue) issue).getWorkflowId());
    }

    List<Long> idsOf(Long projectId) {
        return sql.list(row -> row.getLong(1), "select id from jira.issue where project_id = ? order by id", projectId);
    }
}
