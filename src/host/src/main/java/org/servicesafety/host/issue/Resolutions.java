package org.servicesafety.host.issue;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** All resolutions. */
public final class Resolutions implements ResolutionManager {
    private static final String SELECT = "select r.id, r.name from jira.resolution r ";

    private final Sql sql;

    public Resolutions(Sql sql) {
        this.sql = sql;
    }

    private record StoredResolution(String getId, String getName) implements Resolution {}

    private static Resolution read(ResultSet row) throws SQLException {
        return new StoredResolution(row.getString(1), row.getString(2));
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return sql.list(Resolutions::read, SELECT + "order by r.id");
    }

    @Override
    public @Nullable Resolution getResolution(@Nullable String id) {
        return sql.one(Resolutions::read, SELECT + "where r.id::text = ?", id).orElse(null);
    }

    @Override
    public Resolution createResolution(String name, @Nullable String description) {
        return Objects.requireNonNull(getResolution(Long.toString(sql.insert(
                "insert into jira.resolution (name, description) values (?, ?) returning id",
                name,
                Objects.requireNonNullElse(description, "")))));
    }
}
