package org.servicesafety.jira.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.SqlItems;

/**
 * {@code planItems("MU01", 2026)}: the items of the plan of a body, which is named by its code, for a year: of the revision in force or,
 * before there is one, of the draft.
 */
public final class PlanItemsFunction extends IssuesFunction {
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final Units units;
    private final ProjectManager projects;
    private final SqlItems items;

    public PlanItemsFunction(Searching searching, Units units, ProjectManager projects, SqlItems items) {
        super(searching, 2);
        this.units = units;
        this.projects = projects;
        this.items = items;
    }

    /** A body that the searcher may not see is told as one that there is not. */
    @Override
    @Nullable
    Fault check(@Nullable ApplicationUser searcher, List<String> given) {
        if (body(given.get(0)).filter(body -> isVisible(searcher, body)).isEmpty()) {
            return Fault.of("jql-no-body", given.get(0));
        }
        return YEAR.matcher(given.get(1)).matches() ? null : Fault.of("jql-not-a-year", given.get(1));
    }

    @Override
    Collection<Long> issues(QueryCreationContext search, List<String> given) {
        return body(given.get(0))
                .map(body -> items.ofPlan(body.id(), Integer.parseInt(given.get(1))))
                .orElse(List.of());
    }

    private Optional<Unit> body(String code) {
        return units.byCode(code).filter(Unit::isBody);
    }

    private boolean isVisible(@Nullable ApplicationUser searcher, Unit body) {
        String key = body.projectKey();
        Project project = key == null ? null : projects.getProjectObjByKey(key);
        return project != null && searching().mayBrowse(searcher, project);
    }
}
