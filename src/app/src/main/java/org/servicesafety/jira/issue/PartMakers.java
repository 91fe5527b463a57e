package org.servicesafety.jira.issue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.Revision;

/**
 * In whose name the app makes issues of occurrences, which a job does at night as well: the one at work, who submitted the plan, who
 * approved it, who leads the project; the first of them who may create issues there.
 */
public final class PartMakers {
    private final JiraAuthenticationContext who;
    private final UserManager users;
    private final PermissionManager permissions;

    public PartMakers(JiraAuthenticationContext who, UserManager users, PermissionManager permissions) {
        this.who = who;
        this.users = users;
        this.permissions = permissions;
    }

    Optional<ApplicationUser> of(Plan plan, Project project) {
        return Stream.of(
                        Optional.ofNullable(who.getLoggedInUser()),
                        user(plan.inForce().map(PartMakers::submitter).orElse(null)),
                        user(plan.inForce().map(PartMakers::approver).orElse(null)),
                        Optional.ofNullable(project.getProjectLead()))
                .flatMap(Optional::stream)
                .filter(user ->
                        user.isActive() && permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user))
                .findFirst();
    }

    private Optional<ApplicationUser> user(@Nullable String key) {
        return Optional.ofNullable(key).map(users::getUserByKey);
    }

    private static @Nullable String submitter(Revision revision) {
        return revision.submission() == null ? null : revision.submission().by();
    }

    private static String approver(Revision revision) {
        return Objects.requireNonNull(revision.approval()).by();
    }
}
