package org.servicesafety.host.issue;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** All issue types. A new one joins the default scheme, as in Jira. */
public final class IssueTypes implements IssueTypeManager {
    static final String SELECT = "select t.id, t.name, t.description, t.subtask, t.icon_url from jira.issue_type t ";

    private final Sql sql;

    public IssueTypes(Sql sql) {
        this.sql = sql;
    }

    private record StoredIssueType(
            String getId, String getName, String getDescription, boolean isSubTask, String getIconUrl)
            implements IssueType {
        @Override
        public String getNameTranslation() {
            return getName;
        }
    }

    static IssueType read(ResultSet row) throws SQLException {
        return new StoredIssueType(
                row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getString(5));
    }

    public IssueType known(String id) {
        return Objects.requireNonNull(getIssueType(id));
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return sql.list(IssueTypes::read, SELECT + "order by t.id");
    }

    @Override
    public @Nullable IssueType getIssueType(@Nullable String id) {
        return sql.one(IssueTypes::read, SELECT + "where t.id::text = ?", id).orElse(null);
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, "/images/icons/issuetypes/generic.svg", false);
    }

    @Override
    public IssueType createIssueType(String name, String description, String iconUrl) {
        return create(name, description, iconUrl, false);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, "/images/icons/issuetypes/subtask.svg", true);
    }

    private IssueType create(String name, @Nullable String description, String iconUrl, boolean subTask) {
        long id = sql.insert(
                "insert into jira.issue_type (name, description, icon_url, subtask) values (?, ?, ?, ?) returning id",
                name,
                Objects.requireNonNullElse(description, ""),
                iconUrl,
                subTask);
        sql.change(
                "insert into jira.issue_type_scheme_entry select min(s.id), ?, ? from jira.issue_type_scheme s"
                        + " having min(s.id) is not null",
                id,
                id);
        return known(Long.toString(id));
    }

    @Override
    public void editIssueType(IssueType type, String name, @Nullable String description, String iconUrl) {
        sql.change(
                "update jira.issue_type set name = ?, description = ?, icon_url = ? where id::text = ?",
                name,
                Objects.requireNonNullElse(description, ""),
                iconUrl,
                type.getId());
    }

    @Override
    public void updateIssueType(IssueType type, String name, @Nullable String description, Long avatarId) {
        editIssueType(type, name, description, type.getIconUrl());
    }

    @Override
    public void removeIssueType(String id, @Nullable String newIssueTypeId) {
        if (newIssueTypeId != null) {
            sql.change(
                    "update jira.issue set issue_type_id = ?::bigint where issue_type_id::text = ?",
                    newIssueTypeId,
                    id);
        }
        sql.change("delete from jira.issue_type where id::text = ?", id);
    }
}
