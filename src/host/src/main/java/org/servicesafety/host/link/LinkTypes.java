package org.servicesafety.host.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** The kinds of links. */
public final class LinkTypes implements IssueLinkTypeManager {
    private static final String SELECT = "select t.id, t.name, t.inward, t.outward, t.style from jira.link_type t ";

    private final Sql sql;

    public LinkTypes(Sql sql) {
        this.sql = sql;
    }

    private record StoredLinkType(
            Long getId, String getName, String getInward, String getOutward, boolean isSubTaskLinkType)
            implements IssueLinkType {}

    private static IssueLinkType read(ResultSet row) throws SQLException {
        return new StoredLinkType(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                "jira_subtask".equals(row.getString(5)));
    }

    IssueLinkType known(Long id) {
        return Objects.requireNonNull(getIssueLinkType(id));
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return sql.list(LinkTypes::read, SELECT + "order by t.name");
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return sql.list(LinkTypes::read, SELECT + "where lower(t.name) = lower(?) order by t.id", name);
    }

    @Override
    public @Nullable IssueLinkType getIssueLinkType(Long id) {
        return sql.one(LinkTypes::read, SELECT + "where t.id = ?", id).orElse(null);
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, @Nullable String style) {
        sql.change(
                "insert into jira.link_type (name, outward, inward, style) values (?, ?, ?, ?)",
                name,
                outward,
                inward,
                style);
    }
}
