package org.servicesafety.jira.health;

import java.util.List;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.jira.setup.Outcome;
import org.servicesafety.jira.setup.SetUpDays;
import org.servicesafety.jira.setup.SetUpProject;

/** Whether all that the set-up made is still there: types, fields, screens, workflows, and each project's share of them. */
final class ProjectsCheck implements Check {
    private final SetUpDays days;
    private final SetUpProject setUp;

    ProjectsCheck(SetUpDays days, SetUpProject setUp) {
        this.days = days;
        this.setUp = setUp;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public Finding look() {
        List<String> projects = days.all().keySet().stream().sorted().toList();
        List<String> broken = projects.stream().filter(this::incomplete).toList();
        if (projects.isEmpty()) {
            return Finding.warning("no-project", SETUP_PAGE);
        }
        return broken.isEmpty()
                ? Finding.ok(name(), String.join(", ", projects))
                : Finding.error(name(), SETUP_PAGE, String.join(", ", broken));
    }

    private boolean incomplete(String project) {
        try {
            return setUp.of(project, null, true).stream().anyMatch(outcome -> outcome.state() != Outcome.State.EXISTS);
        } catch (NotVisible deleted) {
            return true;
        }
    }

    private static final String SETUP_PAGE = "/secure/admin/SafetySetup.jspa";
}
