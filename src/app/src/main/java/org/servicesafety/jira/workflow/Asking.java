package org.servicesafety.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Role;
import org.servicesafety.jira.security.ProjectRoles;

/** Who asks for a transition, and in which roles of the issue's project. */
public final class Asking {
    private final JiraAuthenticationContext who;
    private final ProjectRoles roles;

    public Asking(JiraAuthenticationContext who, ProjectRoles roles) {
        this.who = who;
        this.roles = roles;
    }

    /** Key of the signed-in person; empty for nobody, which is the key of no person. */
    String me() {
        ApplicationUser user = who.getLoggedInUser();
        return user == null ? "" : user.getKey();
    }

    Set<Role> rolesIn(Issue issue) {
        return roles.of(who.getLoggedInUser(), issue.getProjectObject());
    }

    /** Key of the person whose work the issue is: its assignee. */
    static @Nullable String responsible(Issue issue) {
        return issue.getAssignee() == null ? null : issue.getAssignee().getKey();
    }
}
