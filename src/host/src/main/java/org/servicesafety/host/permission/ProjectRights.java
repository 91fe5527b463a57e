package org.servicesafety.host.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.project.Projects;
import org.servicesafety.host.user.Groups;

/**
 * What users may do in projects. The one scheme of a new site lets those who have any role in a project work in it,
 * its administrators manage it, and Jira's administrators do everything.
 */
public final class ProjectRights implements PermissionManager {
    private static final List<ProjectPermissionKey> OF_MEMBERS = List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.RESOLVE_ISSUES,
            ProjectPermissions.CLOSE_ISSUES,
            ProjectPermissions.SCHEDULE_ISSUES,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.ADD_COMMENTS);
    private static final List<ProjectPermissionKey> OF_ADMINISTRATORS =
            List.of(ProjectPermissions.ADMINISTER_PROJECTS, ProjectPermissions.DELETE_ISSUES);

    private final Sql sql;
    private final Projects projects;

    public ProjectRights(Sql sql, Projects projects) {
        this.sql = sql;
        this.projects = projects;
    }

    /** Makes the scheme that every new project gets. */
    public void createDefaultScheme(long administratorsRole) {
        long scheme = sql.insert("insert into jira.permission_scheme (name, description)"
                + " values ('Default Permission Scheme', '') returning id");
        OF_MEMBERS.forEach(permission -> grant(scheme, permission, "anyrole", ""));
        OF_MEMBERS.forEach(permission -> grant(scheme, permission, "group", Groups.ADMINISTRATORS));
        OF_ADMINISTRATORS.forEach(permission -> grant(scheme, permission, "group", Groups.ADMINISTRATORS));
        OF_ADMINISTRATORS.forEach(permission -> grant(scheme, permission, "role", Long.toString(administratorsRole)));
    }

    private void grant(long scheme, ProjectPermissionKey permission, String holder, String parameter) {
        sql.change(
                "insert into jira.permission_grant values (?, ?, ?, ?)",
                scheme,
                permission.permissionKey(),
                holder,
                parameter);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
        return has(permission, issue.getProjectId(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user) {
        return has(permission, project.getId(), user);
    }

    private boolean has(ProjectPermissionKey permission, Long projectId, @Nullable ApplicationUser user) {
        return user != null
                && sql.any(
                        "select 1 from jira.permitted where permission = ? and project_id = ? and user_key = ?",
                        permission.permissionKey(),
                        projectId,
                        user.getKey());
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, @Nullable ApplicationUser user) {
        return user == null ? List.of() : projects.permitted(permission.permissionKey(), user.getKey());
    }
}
