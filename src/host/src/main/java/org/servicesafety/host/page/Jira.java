package org.servicesafety.host.page;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.web.WebResources;
import org.servicesafety.host.web.Xsrf;

/** What all pages ask of Jira: who is here, what he may, and the services by their type. */
final class Jira {

    private final Services services;

    Jira(Services services) {
        this.services = services;
    }

    <T> T the(Class<T> service) {
        return services.get(service);
    }

    @Nullable
    ApplicationUser user() {
        return the(JiraAuthenticationContext.class).getLoggedInUser();
    }

    boolean administers(@Nullable ApplicationUser user) {
        return user != null && the(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    boolean may(ProjectPermissionKey right, Project project) {
        return the(PermissionManager.class).hasPermission(right, project, user());
    }

    /** Projects that the person sees. */
    Collection<Project> projects() {
        return the(PermissionManager.class).getProjects(ProjectPermissions.BROWSE_PROJECTS, user());
    }

    /** The project of this key if the person sees it, else null. */
    @Nullable
    Project project(@Nullable String key) {
        Project project =
                key == null || key.isEmpty() ? null : the(ProjectManager.class).getProjectObjByKey(key);
        return project != null && (may(ProjectPermissions.BROWSE_PROJECTS, project) || runs(project)) ? project : null;
    }

    /** Whether the person may change the settings of the project. */
    boolean runs(Project project) {
        return administers(user()) || may(ProjectPermissions.ADMINISTER_PROJECTS, project);
    }

    /** Jira's words in the person's language; Jira has English and Russian. */
    Texts texts() {
        return new Texts(the(JiraAuthenticationContext.class).getLocale(), ZoneId.systemDefault());
    }

    String token() {
        return the(Xsrf.class).generateToken();
    }

    WebResources resources() {
        return the(WebResources.class);
    }

    String baseUrl(HttpServletRequest request) {
        String all = request.getRequestURL().toString();
        return all.substring(0, all.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
