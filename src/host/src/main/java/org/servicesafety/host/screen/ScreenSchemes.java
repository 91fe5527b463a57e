package org.servicesafety.host.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** Which screen creating, editing and viewing show. */
public final class ScreenSchemes implements FieldScreenSchemeManager {
    private static final String SELECT = "select s.id, s.name, s.description from jira.screen_scheme s ";
    /** By the numbers under which they are stored. */
    private static final List<ScreenableIssueOperation> OPERATIONS = List.of(
            IssueOperations.CREATE_ISSUE_OPERATION,
            IssueOperations.EDIT_ISSUE_OPERATION,
            IssueOperations.VIEW_ISSUE_OPERATION);

    private final Sql sql;
    private final Screens screens;

    public ScreenSchemes(Sql sql, Screens screens) {
        this.sql = sql;
        this.screens = screens;
    }

    private record Item(int operation, long screenId) {}

    private FieldScreenScheme read(ResultSet row) throws SQLException {
        FieldScreenScheme scheme = new FieldScreenSchemeImpl(this);
        scheme.setId(row.getLong(1));
        scheme.setName(row.getString(2));
        scheme.setDescription(row.getString(3));
        return scheme;
    }

    private FieldScreenScheme fill(FieldScreenScheme scheme) {
        sql.list(
                        row -> new Item(row.getInt(1), row.getLong(2)),
                        "select operation, screen_id from jira.screen_scheme_item where scheme_id = ? order by 1",
                        scheme.getId())
                .forEach(stored -> scheme.addFieldScreenSchemeItem(item(stored)));
        return scheme;
    }

    private FieldScreenSchemeItem item(Item stored) {
        FieldScreenSchemeItem item = new FieldScreenSchemeItemImpl(this, screens);
        item.setIssueOperation(stored.operation < 0 ? null : OPERATIONS.get(stored.operation));
        item.setFieldScreen(screens.getFieldScreen(stored.screenId));
        return item;
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return sql.list(this::read, SELECT + "order by s.id").stream()
                .map(this::fill)
                .toList();
    }

    @Override
    public @Nullable FieldScreenScheme getFieldScreenScheme(@Nullable Long id) {
        return sql.one(this::read, SELECT + "where s.id = ?", id)
                .map(this::fill)
                .orElse(null);
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.setId(sql.insert(
                "insert into jira.screen_scheme (name, description) values (?, ?) returning id",
                scheme.getName(),
                Objects.requireNonNullElse(scheme.getDescription(), "")));
        scheme.getFieldScreenSchemeItems().forEach(this::createFieldScreenSchemeItem);
    }

    @Override
    public void updateFieldScreenScheme(FieldScreenScheme scheme) {
        sql.change(
                "update jira.screen_scheme set name = ?, description = ? where id = ?",
                scheme.getName(),
                Objects.requireNonNullElse(scheme.getDescription(), ""),
                scheme.getId());
        scheme.getFieldScreenSchemeItems().forEach(this::createFieldScreenSchemeItem);
    }

    /** An operation has one screen: the one that was stored last. */
    @Override
    public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        sql.change(
                "insert into jira.screen_scheme_item values (?, ?, ?)"
                        + " on conflict (scheme_id, operation) do update set screen_id = excluded.screen_id",
                item.getFieldScreenScheme().getId(),
                item.getIssueOperation() == null ? -1 : OPERATIONS.indexOf(item.getIssueOperation()),
                item.getFieldScreen().getId());
    }
}
