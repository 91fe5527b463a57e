package org.servicesafety.jira.notify;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.obligation.Obligation;
import org.servicesafety.domain.obligation.Subject;
import org.servicesafety.domain.reminder.Addressees;
import org.servicesafety.domain.reminder.Concerned;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.registry.Registry;

/**
 * Whom an obligation concerns: the people whom its record names, else those in the roles of the body's project. Jira is asked for each
 * person, project and role once in a transaction.
 */
public final class Readers implements Addressees {

    private static final String KNOWN = "readers";

    private final Units units;
    private final Jira jira;
    private final Once once;

    /** Jira's own answers. */
    public record Jira(
            ProjectManager projects,
            PermissionManager permissions,
            ProjectRoleManager roles,
            UserManager users,
            Registry registry) {}

    public Readers(Units units, Jira jira, Once once) {
        this.units = units;
        this.jira = jira;
        this.once = once;
    }

    @Override
    public Concerned of(Obligation obligation) {
        Known known = once.value(KNOWN, this::known);
        Project project = known.projects.get(obligation.body());
        return project == null
                ? new Concerned(Set.of(), Set.of(), Set.of(), Set.of())
                : new Concerned(
                        doers(obligation, project, known),
                        monitors(obligation.subject(), project, known),
                        known.in(Role.SAFETY_OFFICER, project),
                        known.in(Role.COMMANDER, project));
    }

    /** An item names its performer, or nobody who could be written to; reports come from the inspected units. */
    private static Set<String> doers(Obligation obligation, Project project, Known known) {
        return switch (obligation.kind()) {
            case ITEM -> {
                Subject subject = obligation.subject();
                yield known.person(subject == null ? null : subject.performerKey(), project);
            }
            case ELIMINATION_REPORT -> known.in(Role.UNIT_COMMANDER, project);
            case PLAN, SEASONAL_EXERCISE, COVERAGE, ANALYSIS, DISPOSAL -> known.in(Role.SAFETY_OFFICER, project);
        };
    }

    private static Set<String> monitors(@Nullable Subject subject, Project project, Known known) {
        return subject == null || subject.monitorKey() == null
                ? known.in(Role.MONITOR, project)
                : known.person(subject.monitorKey(), project);
    }

    private Known known() {
        Map<UnitId, Project> projects = new HashMap<>();
        for (Unit body : units.bodies()) {
            Project project = body.projectKey() == null ? null : jira.projects().getProjectObjByKey(body.projectKey());
            if (project != null) {
                projects.put(body.id(), project);
            }
        }
        return new Known(jira, projects);
    }

    /** What was asked already. */
    private static final class Known {
        private final Jira jira;
        private final Map<UnitId, Project> projects;
        private final Map<String, Set<String>> people = new HashMap<>();
        private final Map<String, Optional<ApplicationUser>> users = new HashMap<>();

        Known(Jira jira, Map<UnitId, Project> projects) {
            this.jira = jira;
            this.projects = projects;
        }

        /** Those in the role who can be written to and may see the project. */
        Set<String> in(Role role, Project project) {
            return people.computeIfAbsent(
                    "role " + role + " " + project.getKey(), asked -> reachable(actors(role, project), project));
        }

        /** That person, or nobody. */
        Set<String> person(@Nullable String key, Project project) {
            return key == null
                    ? Set.of()
                    : people.computeIfAbsent(
                            "user " + key + " " + project.getKey(), asked -> reachable(user(key), project));
        }

        private Collection<ApplicationUser> actors(Role role, Project project) {
            ProjectRole known = jira.registry()
                    .id(role)
                    .map(id -> jira.roles().getProjectRole(Long.valueOf(id)))
                    .orElse(null);
            return known == null
                    ? List.of()
                    : jira.roles().getProjectRoleActors(known, project).getApplicationUsers();
        }

        private List<ApplicationUser> user(String key) {
            return users
                    .computeIfAbsent(
                            key, asked -> Optional.ofNullable(jira.users().getUserByKey(asked)))
                    .stream()
                    .toList();
        }

        private Set<String> reachable(Collection<ApplicationUser> candidates, Project project) {
            return candidates.stream()
                    .filter(Mailbox::has)
                    .filter(user -> jira.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
                    .map(ApplicationUser::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
