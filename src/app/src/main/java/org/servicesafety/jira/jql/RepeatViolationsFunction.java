package org.servicesafety.jira.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.jira.figures.SqlViolationIssues;

/** {@code repeatViolations()}: issues of violations of signed acts that repeat an earlier one (clause 16.2). */
public final class RepeatViolationsFunction extends IssuesFunction {

    private final SqlViolationIssues violations;

    public RepeatViolationsFunction(Searching searching, SqlViolationIssues violations) {
        super(searching, 0);
        this.violations = violations;
    }

    @Override
    @Nullable
    Fault check(@Nullable ApplicationUser searcher, List<String> given) {
        return null;
    }

    @Override
    Collection<Long> issues(QueryCreationContext search, List<String> given) {
        return violations.repeated(searching().projects(search));
    }
}
