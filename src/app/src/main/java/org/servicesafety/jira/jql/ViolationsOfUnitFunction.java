package org.servicesafety.jira.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.SqlViolationIssues;

/** {@code violationsOfUnit("MU01")}: issues of violations that signed acts found in a unit, named by its code, or in one below it. */
public final class ViolationsOfUnitFunction extends IssuesFunction {

    private final Units units;
    private final ProjectManager projects;
    private final SqlViolationIssues violations;

    public ViolationsOfUnitFunction(
            Searching searching, Units units, ProjectManager projects, SqlViolationIssues violations) {
        super(searching, 1);
        this.units = units;
        this.projects = projects;
        this.violations = violations;
    }

    /** A unit that the searcher may not see is told as one that there is not. */
    @Override
    @Nullable
    Fault check(@Nullable ApplicationUser searcher, List<String> given) {
        return units.byCode(given.get(0))
                        .filter(unit -> isVisible(searcher, unit))
                        .isPresent()
                ? null
                : Fault.of("jql-no-unit", given.get(0));
    }

    @Override
    Collection<Long> issues(QueryCreationContext search, List<String> given) {
        return units.byCode(given.get(0))
                .map(unit -> violations.ofUnit(unit.path(), searching().projects(search)))
                .orElse(List.of());
    }

    private boolean isVisible(@Nullable ApplicationUser searcher, Unit unit) {
        String key = units.find(unit.body()).map(Unit::projectKey).orElse(null);
        Project project = key == null ? null : projects.getProjectObjByKey(key);
        return project != null && searching().mayBrowse(searcher, project);
    }
}
