package org.servicesafety.host.project;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.issue.IssueTypeSchemes;
import org.servicesafety.host.user.Users;

/** All projects; a new one gets the default permission scheme and, until it is set up, every default scheme. */
public final class Projects implements ProjectManager {
    private static final String SELECT =
            "select p.id, p.key, p.name, p.description, p.lead, p.url, p.type from jira.project p ";

    private final Sql sql;
    private final Users users;
    private final IssueTypeSchemes types;

    public Projects(Sql sql, Users users, IssueTypeSchemes types) {
        this.sql = sql;
        this.users = users;
        this.types = types;
    }

    private Project read(ResultSet row) throws SQLException {
        return new StoredProject(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                users.known(row.getString(5)),
                row.getString(6),
                new ProjectTypeKey(row.getString(7)),
                types);
    }

    private @Nullable Project one(String condition, @Nullable Object value) {
        return sql.one(this::read, SELECT + condition, value).orElse(null);
    }

    /** Where the user holds the permission, by name. */
    public List<Project> permitted(String permission, String userKey) {
        return sql.list(
                this::read,
                SELECT + "where p.id in (select project_id from jira.permitted where permission = ? and user_key = ?)"
                        + " order by p.name",
                permission,
                userKey);
    }

    /** The project of an id that a foreign key guards. */
    public Project known(long id) {
        return Objects.requireNonNull(getProjectObj(id));
    }

    /** The next free number of an issue; whoever takes one holds the project until his transaction ends. */
    public long takeNumber(long projectId) {
        return sql.insert(
                "update jira.project set last_number = last_number + 1 where id = ? returning last_number", projectId);
    }

    @Override
    public List<Project> getProjects() {
        return sql.list(this::read, SELECT + "order by p.name");
    }

    @Override
    public List<Project> getProjectObjects() {
        return getProjects();
    }

    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return one("where p.id = ?", id);
    }

    @Override
    public @Nullable Project getProjectObjByKey(@Nullable String key) {
        return one("where p.key = ?", key);
    }

    @Override
    public @Nullable Project getProjectObjByKeyIgnoreCase(@Nullable String key) {
        return one("where p.key = upper(?)", key);
    }

    @Override
    public @Nullable Project getProjectByCurrentKey(@Nullable String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public @Nullable Project getProjectByCurrentKeyIgnoreCase(@Nullable String key) {
        return getProjectObjByKeyIgnoreCase(key);
    }

    /** The project of that name, however it is written in capitals. */
    @Nullable
    Project getProjectObjByName(@Nullable String name) {
        return one("where lower(p.name) = lower(?)", name);
    }

    @Override
    public Project createProject(ApplicationUser user, ProjectCreationData data) {
        ApplicationUser lead = data.getLead() == null ? user : data.getLead();
        String description = Objects.requireNonNullElse(data.getDescription(), "");
        String type = data.getProjectTypeKey() == null
                ? "business"
                : data.getProjectTypeKey().getKey();
        return known(sql.insert(
                "insert into jira.project (key, name, description, lead, url, type, permission_scheme)"
                        + " select ?, ?, ?, ?, '', ?, min(id) from jira.permission_scheme returning id",
                data.getKey().toUpperCase(Locale.ROOT),
                data.getName(),
                description,
                lead.getKey(),
                type));
    }

    @Override
    public Project updateProject(
            Project project, String name, String description, String leadKey, String url, Long assigneeType) {
        sql.change(
                "update jira.project set name = ?, description = ?, lead = ?, url = ? where id = ?",
                name,
                Objects.requireNonNullElse(description, ""),
                leadKey,
                Objects.requireNonNullElse(url, ""),
                project.getId());
        return known(project.getId());
    }

    @Override
    public Project updateProject(
            Project project,
            String name,
            String description,
            String leadKey,
            String url,
            Long assigneeType,
            Long avatarId) {
        return updateProject(project, name, description, leadKey, url, assigneeType);
    }

    @Override
    public void removeProject(Project project) {
        sql.change("delete from jira.issue where project_id = ?", project.getId());
        sql.change("delete from jira.project where id = ?", project.getId());
    }

    @Override
    public Set<String> getAllProjectKeys(Long projectId) {
        return Set.of(known(projectId).getKey());
    }
}
