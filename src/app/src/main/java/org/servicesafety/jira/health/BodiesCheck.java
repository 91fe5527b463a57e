package org.servicesafety.jira.health;

import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.setup.SetUpDays;

/** Whether each body of the tree that names a project has one, set up. */
final class BodiesCheck implements Check {
    private final Units units;
    private final ProjectManager projects;
    private final SetUpDays days;

    BodiesCheck(Units units, ProjectManager projects, SetUpDays days) {
        this.units = units;
        this.projects = projects;
        this.days = days;
    }

    @Override
    public String name() {
        return "bodies";
    }

    @Override
    public Finding look() {
        List<Unit> open =
                units.bodies().stream().filter(body -> body.validTo() == null).toList();
        List<String> without =
                open.stream().filter(this::withoutProject).map(Unit::code).toList();
        return without.isEmpty()
                ? Finding.ok(name(), open.size())
                : Finding.warning(name(), null, without.size(), String.join(", ", without));
    }

    private boolean withoutProject(Unit body) {
        String key = body.projectKey();
        return key == null
                || projects.getProjectObjByKey(key) == null
                || days.of(key).isEmpty();
    }
}
