package org.servicesafety.jira.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.plan.Completion;
import org.servicesafety.jira.figures.SqlItems;
import org.servicesafety.jira.security.ProjectRoles;

/**
 * {@code awaitingMyConfirmation()}: issues of plan items, or of their occurrences, with a mark that the searcher may confirm (clause 6).
 * Roles are asked for once for each project in which an item names no monitoring person.
 */
public final class AwaitingMyConfirmationFunction extends IssuesFunction {
    private final SqlItems items;
    private final ProjectManager projects;
    private final ProjectRoles roles;

    public AwaitingMyConfirmationFunction(
            Searching searching, SqlItems items, ProjectManager projects, ProjectRoles roles) {
        super(searching, 0);
        this.items = items;
        this.projects = projects;
        this.roles = roles;
    }

    @Override
    @Nullable
    Fault check(@Nullable ApplicationUser searcher, List<String> given) {
        return null;
    }

    @Override
    Collection<Long> issues(QueryCreationContext search, List<String> given) {
        ApplicationUser me = search.getApplicationUser();
        if (me == null) {
            return List.of();
        }
        Map<String, Set<Role>> known = new HashMap<>();
        return items.awaiting(me.getKey(), searching().projects(search)).stream()
                .filter(one -> Completion.mayConfirm(
                        me.getKey(),
                        one.performer(),
                        one.monitor(),
                        known.computeIfAbsent(one.projectKey(), key -> rolesIn(key, me))))
                .map(SqlItems.Awaiting::issue)
                .distinct()
                .toList();
    }

    private Set<Role> rolesIn(String projectKey, ApplicationUser user) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null ? Set.of() : roles.of(user, project);
    }
}
