package org.servicesafety.jira.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.SqlViolationIssues;

/**
 * {@code violationsFound("MU01", "2026-01-01", "2026-06-30", "FIRE")}: issues of violations that signed acts found in a unit, named by its
 * code, or in one below it, by controls that ended on these days or between them, of a kind; {@code "*"} is any kind, {@code "-"} none.
 */
public final class ViolationsFoundFunction extends IssuesFunction {

    private static final int UNIT = 0;
    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int KIND = 3;

    private final Units units;
    private final ProjectManager projects;
    private final SqlViolationIssues violations;

    public ViolationsFoundFunction(
            Searching searching, Units units, ProjectManager projects, SqlViolationIssues violations) {
        super(searching, KIND + 1);
        this.units = units;
        this.projects = projects;
        this.violations = violations;
    }

    /** A unit that the searcher may not see is told as one that there is not. */
    @Override
    @Nullable
    Fault check(@Nullable ApplicationUser searcher, List<String> given) {
        for (int place : List.of(FROM, TO)) {
            if (day(given.get(place)).isEmpty()) {
                return Fault.of("jql-no-day", given.get(place));
            }
        }
        return units.byCode(given.get(UNIT))
                        .filter(unit -> isVisible(searcher, unit))
                        .isPresent()
                ? null
                : Fault.of("jql-no-unit", given.get(UNIT));
    }

    @Override
    Collection<Long> issues(QueryCreationContext search, List<String> given) {
        return units.byCode(given.get(UNIT))
                .map(unit -> violations.found(
                        unit.path(),
                        given.get(FROM),
                        given.get(TO),
                        given.get(KIND),
                        searching().projects(search)))
                .orElse(List.of());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private boolean isVisible(@Nullable ApplicationUser searcher, Unit unit) {
        String key = units.find(unit.body()).map(Unit::projectKey).orElse(null);
        Project project = key == null ? null : projects.getProjectObjByKey(key);
        return project != null && searching().mayBrowse(searcher, project);
    }
}
