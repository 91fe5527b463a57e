package org.servicesafety.host.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.user.Users;

/** Project roles and who has them where: users by key, and whole groups. */
public final class Roles implements ProjectRoleManager {
    /** The role that manages a project. */
    public static final String ADMINISTRATORS = "Administrators";

    /** An {@link Actor} that is a user. */
    public static final String USER = "atlassian-user-role-actor";

    private static final String SELECT = "select r.id, r.name, r.description from jira.project_role r ";

    private final Sql sql;
    private final Users users;

    public Roles(Sql sql, Users users) {
        this.sql = sql;
        this.users = users;
    }

    private record StoredRole(Long getId, String getName, String getDescription) implements ProjectRole {
        static ProjectRole read(ResultSet row) throws SQLException {
            return new StoredRole(row.getLong(1), row.getString(2), row.getString(3));
        }
    }

    private record Actors(ProjectRole role, Project project, Set<ApplicationUser> getApplicationUsers)
            implements ProjectRoleActors {}

    /**
     * Who was given a role, as it was given.
     *
     * @param kind {@code atlassian-user-role-actor} or {@code atlassian-group-role-actor}
     * @param parameter a user's key or a group's name
     */
    public record Actor(String kind, String parameter) {}

    public ProjectRole create(String name, String description) {
        return known(sql.insert(
                "insert into jira.project_role (name, description) values (?, ?) returning id", name, description));
    }

    public List<Actor> actors(ProjectRole role, Project project) {
        return sql.list(
                row -> new Actor(row.getString(1), row.getString(2)),
                "select kind, parameter from jira.role_actor where role_id = ? and project_id = ? order by 1 desc, 2",
                role.getId(),
                project.getId());
    }

    public void removeActor(ProjectRole role, Project project, Actor actor) {
        sql.change(
                "delete from jira.role_actor where role_id = ? and project_id = ? and kind = ? and parameter = ?",
                role.getId(),
                project.getId(),
                actor.kind(),
                actor.parameter());
    }

    private ProjectRole known(long id) {
        return Objects.requireNonNull(getProjectRole(id));
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return sql.list(StoredRole::read, SELECT + "order by r.name");
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(@Nullable ApplicationUser user, Project project) {
        return user == null
                ? List.of()
                : sql.list(
                        StoredRole::read,
                        SELECT + "where r.id in (select role_id from jira.role_member"
                                + " where project_id = ? and user_key = ?) order by r.name",
                        project.getId(),
                        user.getKey());
    }

    @Override
    public @Nullable ProjectRole getProjectRole(@Nullable Long id) {
        return sql.one(StoredRole::read, SELECT + "where r.id = ?", id).orElse(null);
    }

    @Override
    public @Nullable ProjectRole getProjectRole(@Nullable String name) {
        return sql.one(StoredRole::read, SELECT + "where lower(r.name) = lower(?)", name)
                .orElse(null);
    }

    @Override
    public boolean isUserInProjectRole(@Nullable ApplicationUser user, ProjectRole role, Project project) {
        return user != null
                && sql.any(
                        "select 1 from jira.role_member where project_id = ? and role_id = ? and user_key = ?",
                        project.getId(),
                        role.getId(),
                        user.getKey());
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        return new Actors(
                role,
                project,
                new LinkedHashSet<>(sql.list(
                        row -> users.known(row.getString(1)),
                        "select user_key from jira.role_member where project_id = ? and role_id = ? order by user_key",
                        project.getId(),
                        role.getId())));
    }

    @Override
    public ProjectRole createRole(ProjectRole role) {
        return create(role.getName(), Objects.requireNonNullElse(role.getDescription(), ""));
    }

    /** Who was given nothing new keeps what he has. */
    @Override
    public void updateProjectRoleActors(ProjectRoleActors actors) {
        Actors known = (Actors) actors;
        known.getApplicationUsers()
                .forEach(user -> addActor(known.role, known.project, new Actor(USER, user.getKey())));
    }

    /** Gives the role in the project, and answers whether the user or group is there. */
    public boolean addActor(ProjectRole role, Project project, Actor actor) {
        boolean exists = exists(actor);
        if (exists) {
            sql.change(
                    "insert into jira.role_actor values (?, ?, ?, ?) on conflict do nothing",
                    project.getId(),
                    role.getId(),
                    actor.kind(),
                    actor.parameter());
        }
        return exists;
    }

    private boolean exists(Actor actor) {
        return actor.kind().equals(USER)
                ? users.getUserByKey(actor.parameter()) != null
                : users.getGroup(actor.parameter()) != null;
    }
}
