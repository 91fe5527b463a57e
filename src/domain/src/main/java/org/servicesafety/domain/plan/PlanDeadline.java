package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;

/**
 * Until when a plan is timely (clause 5), by the edition of the rule book in force on the day before the planned year begins; a plan that
 * was approved earlier by the one in force on that day, so that no later edition makes it late.
 */
public final class PlanDeadline {

    /** The clause that asks for the plan. */
    public static final String CLAUSE = "5";

    private final RuleBooks ruleBooks;

    public PlanDeadline(RuleBooks ruleBooks) {
        this.ruleBooks = ruleBooks;
    }

    /** The last timely day of the approval of a plan that is not approved: for 2027 by order 738 it is 24 December 2026. */
    public LocalDate lastDay(int plannedYear) {
        return lastDay(plannedYear, dayOfRule(plannedYear));
    }

    /** The last timely day of the first approval of this plan. */
    public LocalDate lastDay(Plan plan) {
        LocalDate day = dayOfRule(plan.year());
        return lastDay(plan.year(), plan.approvedOn().filter(day::isAfter).orElse(day));
    }

    /** Whether the plan was first approved in time; empty while it is not approved. Later clarifications make no plan late. */
    public Optional<Boolean> timely(Plan plan) {
        return plan.approvedOn().map(on -> !on.isAfter(lastDay(plan)));
    }

    private LocalDate lastDay(int plannedYear, LocalDate on) {
        return ruleBooks.on(on).rules().lastDayToApprovePlan(plannedYear);
    }

    private static LocalDate dayOfRule(int plannedYear) {
        return Period.year(plannedYear).firstDay().minusDays(1);
    }
}
