package org.servicesafety.jira.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.jira.figures.SqlItems;

/** {@code overduePlanItems()}: items with an occurrence that is to be done and whose last timely day is over. */
public final class OverduePlanItemsFunction extends IssuesFunction {
    private final SqlItems items;
    private final Clock clock;

    public OverduePlanItemsFunction(Searching searching, SqlItems items, Clock clock) {
        super(searching, 0);
        this.items = items;
        this.clock = clock;
    }

    @Override
    @Nullable
    Fault check(@Nullable ApplicationUser searcher, List<String> given) {
        return null;
    }

    @Override
    Collection<Long> issues(QueryCreationContext search, List<String> given) {
        return items.overdue(LocalDate.now(clock), searching().projects(search));
    }
}
