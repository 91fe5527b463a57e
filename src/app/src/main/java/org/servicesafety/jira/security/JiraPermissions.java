package org.servicesafety.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.servicesafety.domain.fault.NotVisible;

/** Jira's own answers about the signed-in user. */
public final class JiraPermissions {

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager global;
    private final PermissionManager permissions;
    private final ProjectManager projects;

    public JiraPermissions(
            JiraAuthenticationContext authentication,
            GlobalPermissionManager global,
            PermissionManager permissions,
            ProjectManager projects) {
        this.authentication = authentication;
        this.global = global;
        this.permissions = permissions;
        this.projects = projects;
    }

    /**
     * The signed-in user.
     *
     * @throws NotVisible for a guest, to whom nothing of ours is visible; endpoints refuse guests before that
     */
    ApplicationUser user() {
        return Optional.ofNullable(authentication.getLoggedInUser()).orElseThrow(NotVisible::new);
    }

    boolean hasGlobally(GlobalPermissionKey permission) {
        return global.hasPermission(permission, user());
    }

    boolean has(ProjectPermissionKey permission, Project project) {
        return permissions.hasPermission(permission, project, user());
    }

    Optional<Project> project(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key));
    }
}
