package org.servicesafety.jira.page;

import java.time.Clock;
import java.time.LocalDate;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.rulebook.RuleBook;
import org.servicesafety.domain.rulebook.RuleBooks;

/** The day by the server's clock, and what is in force on it. */
public final class Today {

    private final RuleBooks ruleBooks;
    private final Clock clock;

    public Today(RuleBooks ruleBooks, Clock clock) {
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.now(clock);
    }

    public Period quarter() {
        return Period.calendar(PeriodKind.QUARTER, day());
    }

    public RuleBook rules() {
        return ruleBooks.on(day()).rules();
    }
}
