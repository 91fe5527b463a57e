package org.servicesafety.host.issue;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** All statuses, and Jira's four categories of them. */
public final class Statuses implements StatusManager, StatusCategoryManager {
    private static final List<StatusCategory> CATEGORIES = List.of(
            new Category("undefined", "No Category", "medium-gray"),
            new Category("new", "To Do", "blue-gray"),
            new Category("indeterminate", "In Progress", "yellow"),
            new Category("done", "Done", "green"));
    private static final String SELECT = "select s.id, s.name, s.description, s.category from jira.status s ";

    private final Sql sql;

    public Statuses(Sql sql) {
        this.sql = sql;
    }

    private record Category(String getKey, String getName, String getColorName) implements StatusCategory {}

    private record StoredStatus(String getId, String getName, String getDescription, StatusCategory getStatusCategory)
            implements Status {}

    private Status read(ResultSet row) throws SQLException {
        return new StoredStatus(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Objects.requireNonNull(getStatusCategoryByKey(row.getString(4))));
    }

    Status known(String id) {
        return Objects.requireNonNull(getStatus(id));
    }

    @Override
    public Status createStatus(String name, @Nullable String description, String iconUrl, StatusCategory category) {
        return known(Long.toString(sql.insert(
                "insert into jira.status (name, description, icon_url, category) values (?, ?, ?, ?) returning id",
                name,
                Objects.requireNonNullElse(description, ""),
                iconUrl,
                category.getKey())));
    }

    @Override
    public void editStatus(
            Status status, String name, @Nullable String description, String iconUrl, StatusCategory category) {
        sql.change(
                "update jira.status set name = ?, description = ?, icon_url = ?, category = ? where id::text = ?",
                name,
                Objects.requireNonNullElse(description, ""),
                iconUrl,
                category.getKey(),
                status.getId());
    }

    @Override
    public Collection<Status> getStatuses() {
        return sql.list(this::read, SELECT + "order by s.id");
    }

    @Override
    public @Nullable Status getStatus(@Nullable String id) {
        return sql.one(this::read, SELECT + "where s.id::text = ?", id).orElse(null);
    }

    @Override
    public @Nullable StatusCategory getStatusCategoryByKey(String key) {
        return CATEGORIES.stream()
                .filter(category -> category.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<StatusCategory> getStatusCategories() {
        return CATEGORIES;
    }
}
