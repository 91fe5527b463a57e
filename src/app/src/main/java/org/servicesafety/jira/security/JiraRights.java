package org.servicesafety.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Once;

/**
 * Rights of the signed-in person: what the project of a body lets the person do in Jira. Asked again each time; only which project
 * belongs to which body is read once in a transaction.
 */
public final class JiraRights implements Rights {

    private static final String PROJECTS = "projects-of-bodies";

    private final Units units;
    private final JiraPermissions jira;
    private final ProjectRoles roles;
    private final Once once;

    public JiraRights(Units units, JiraPermissions jira, ProjectRoles roles, Once once) {
        this.units = units;
        this.jira = jira;
        this.roles = roles;
        this.once = once;
    }

    @Override
    public boolean administrator() {
        return jira.hasGlobally(GlobalPermissionKey.ADMINISTER);
    }

    @Override
    public boolean administers(UnitId body) {
        return has(ProjectPermissions.ADMINISTER_PROJECTS, body);
    }

    @Override
    public boolean sees(UnitId body) {
        return has(ProjectPermissions.BROWSE_PROJECTS, body);
    }

    @Override
    public boolean has(Role role, UnitId body) {
        return projectOf(body)
                .filter(project -> roles.has(role, jira.user(), project))
                .isPresent();
    }

    @Override
    public Person me() {
        return person(jira.user());
    }

    static Person person(ApplicationUser user) {
        return new Person(user.getKey(), user.getName(), user.getDisplayName());
    }

    private boolean has(ProjectPermissionKey permission, UnitId body) {
        return projectOf(body).filter(project -> jira.has(permission, project)).isPresent();
    }

    private Optional<Project> projectOf(UnitId body) {
        String key = once.value(PROJECTS, this::projectKeys).get(body);
        return key == null ? Optional.empty() : jira.project(key);
    }

    private Map<UnitId, String> projectKeys() {
        Map<UnitId, String> keys = new HashMap<>();
        for (Unit body : units.bodies()) {
            String key = body.projectKey();
            if (key != null) {
                keys.put(body.id(), key);
            }
        }
        return keys;
    }
}
