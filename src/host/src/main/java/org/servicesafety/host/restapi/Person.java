package org.servicesafety.host.restapi;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.servicesafety.host.boot.Services;

/** The person who asks, and what he sees. */
final class Person {

    private final Services services;

    Person(Services services) {
        this.services = services;
    }

    <T> T the(Class<T> service) {
        return services.get(service);
    }

    /** The user signed in; nobody signed in is answered with 401. */
    ApplicationUser user() {
        ApplicationUser user = the(JiraAuthenticationContext.class).getLoggedInUser();
        if (user == null) {
            throw Refusal.of(401, "You are not authenticated. Authentication required to perform this operation.");
        }
        return user;
    }

    boolean administers() {
        return the(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user());
    }

    boolean may(ProjectPermissionKey right, Project project) {
        return the(PermissionManager.class).hasPermission(right, project, user());
    }

    /** The project of this key or id; one that the person may not see is answered with 404. */
    Project project(String keyOrId) {
        ProjectManager projects = the(ProjectManager.class);
        Project project = keyOrId.matches("\\d{1,18}")
                ? projects.getProjectObj(Long.valueOf(keyOrId))
                : projects.getProjectObjByKey(keyOrId);
        if (project == null || !(may(ProjectPermissions.BROWSE_PROJECTS, project) || administers())) {
            throw Refusal.missing("No project could be found with key '" + keyOrId + "'.");
        }
        return project;
    }

    /** The issue of this key or id; one that the person may not see is answered with 404. */
    Issue issue(String keyOrId) {
        user();
        IssueManager issues = the(IssueManager.class);
        Issue issue = keyOrId.matches("\\d{1,18}")
                ? issues.getIssueObject(Long.valueOf(keyOrId))
                : issues.getIssueObject(keyOrId);
        if (issue == null
                || !the(PermissionManager.class).hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user())) {
            throw Refusal.missing("Issue Does Not Exist");
        }
        return issue;
    }

    /** The project whose settings the person may change; another one is answered with 403. */
    Project projectToRun(String keyOrId) {
        Project project = project(keyOrId);
        if (!administers() && !may(ProjectPermissions.ADMINISTER_PROJECTS, project)) {
            throw Refusal.of(403, "You cannot edit the configuration of this project.");
        }
        return project;
    }
}
