package org.servicesafety.jira.health;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import org.servicesafety.domain.access.Role;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.setup.SetUpDays;

/** Whether each project has a safety officer: without one nobody draws up acts or keeps the units. */
final class RolesCheck implements Check {
    private final SetUpDays days;
    private final ProjectManager projects;
    private final ProjectRoleManager roles;
    private final Registry registry;

    RolesCheck(SetUpDays days, ProjectManager projects, ProjectRoleManager roles, Registry registry) {
        this.days = days;
        this.projects = projects;
        this.roles = roles;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public Finding look() {
        List<String> empty = days.all().keySet().stream()
                .sorted()
                .filter(this::withoutOfficer)
                .toList();
        return empty.isEmpty() ? Finding.ok(name()) : Finding.warning(name(), null, String.join(", ", empty));
    }

    private boolean withoutOfficer(String key) {
        Project project = projects.getProjectObjByKey(key);
        return project != null
                && registry.id(Role.SAFETY_OFFICER)
                        .map(id -> roles.getProjectRole(Long.valueOf(id)))
                        .map(role -> nobodyIn(role, project))
                        .orElse(true);
    }

    private boolean nobodyIn(ProjectRole role, Project project) {
        return roles.getProjectRoleActors(role, project).getApplicationUsers().isEmpty();
    }
}
