package org.servicesafety.host.issue;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.priority.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** All priorities, the most urgent first. */
public final class Priorities implements PriorityManager {
    private static final String SELECT = "select p.id, p.name, p.icon_url from jira.priority p ";

    private final Sql sql;

    public Priorities(Sql sql) {
        this.sql = sql;
    }

    private record StoredPriority(String getId, String getName, String getIconUrl) implements Priority {}

    private static Priority read(ResultSet row) throws SQLException {
        return new StoredPriority(row.getString(1), row.getString(2), row.getString(3));
    }

    @Override
    public List<Priority> getPriorities() {
        return sql.list(Priorities::read, SELECT + "order by p.id");
    }

    @Override
    public @Nullable Priority getPriority(@Nullable String id) {
        return sql.one(Priorities::read, SELECT + "where p.id::text = ?", id).orElse(null);
    }

    /** The one in the middle. */
    @Override
    public Priority getDefaultPriority() {
        List<Priority> all = getPriorities();
        return all.get(all.size() / 2);
    }

    @Override
    public Priority createPriority(String name, @Nullable String description, String iconUrl, String color) {
        return Objects.requireNonNull(getPriority(Long.toString(sql.insert(
                "insert into jira.priority (name, description, icon_url, color) values (?, ?, ?, ?) returning id",
                name,
                Objects.requireNonNullElse(description, ""),
                iconUrl,
                color))));
    }
}
