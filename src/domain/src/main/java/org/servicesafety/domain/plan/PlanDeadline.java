package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;

/** Until when a plan is timely (clause 5), by the edition of the rule book in force on the day before the planned year begins. */
public final class PlanDeadline {

    /** The clause that asks for the plan. */
    public static final String CLAUSE = "5";

    private final RuleBooks ruleBooks;

    public PlanDeadline(RuleBooks ruleBooks) {
        this.ruleBooks = ruleBooks;
    }

    /** The last timely day of the approval: for 2027 by order 738 it is 24 December 2026. */
    public LocalDate lastDay(int plannedYear) {
        LocalDate dayOfRule = Period.year(plannedYear).firstDay().minusDays(1);
        return ruleBooks.on(dayOfRule).rules().lastDayToApprovePlan(plannedYear);
    }

    /** Whether the plan was first approved in time; empty while it is not approved. Later clarifications make no plan late. */
    public Optional<Boolean> timely(Plan plan) {
        return plan.approvedOn().map(on -> !on.isAfter(lastDay(plan.year())));
    }
}
