package org.servicesafety.jira.security;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Role;
import org.servicesafety.jira.registry.Registry;

/** In which of the app's roles a person stands in a project. */
public final class ProjectRoles {
    private final Registry registry;
    private final ProjectRoleManager roles;

    public ProjectRoles(Registry registry, ProjectRoleManager roles) {
        this.registry = registry;
        this.roles = roles;
    }

    /** The person's roles in the project; none for somebody who is not signed in. */
    public Set<Role> of(@Nullable ApplicationUser user, Project project) {
        return user == null
                ? Set.of()
                : Arrays.stream(Role.values())
                        .filter(role -> has(role, user, project))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Whether the person stands in the role; false for every role that the set-up has not made. */
    public boolean has(Role role, ApplicationUser user, Project project) {
        return registry.id(role)
                .map(id -> isIn(roles.getProjectRole(Long.valueOf(id)), user, project))
                .orElse(false);
    }

    private boolean isIn(@Nullable ProjectRole role, ApplicationUser user, Project project) {
        return role != null && roles.isUserInProjectRole(user, role, project);
    }
}
