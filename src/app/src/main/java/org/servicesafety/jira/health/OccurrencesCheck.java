package org.servicesafety.jira.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.servicesafety.domain.plan.AheadOfTime;
import org.servicesafety.jira.ao.OccurrenceIssueRows;

/** Whether each near occurrence has its sub-task: the nightly job makes them, if Jira lets it. */
final class OccurrencesCheck implements Check {
    private final OccurrenceIssueRows rows;
    private final Supplier<AheadOfTime> ahead;
    private final Clock clock;

    OccurrencesCheck(OccurrenceIssueRows rows, Supplier<AheadOfTime> ahead, Clock clock) {
        this.rows = rows;
        this.ahead = ahead;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "occurrences";
    }

    @Override
    public Finding look() {
        LocalDate today = LocalDate.now(clock);
        int days = ahead.get().daysAhead();
        long waiting = rows.waiting(today, today.plusDays(days));
        return waiting == 0 ? Finding.ok(name(), days) : Finding.warning(name(), null, waiting, days);
    }
}
