package org.servicesafety.domain.plan;

import org.servicesafety.domain.access.People;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.term.TermReader;

/** Who reads the items of a plan: terms by the edition of the rule book in force on the day before the planned year begins. */
public final class PlanTerms {

    private final RuleBooks ruleBooks;
    private final People people;

    public PlanTerms(RuleBooks ruleBooks, People people) {
        this.ruleBooks = ruleBooks;
        this.people = people;
    }

    ItemReader items(Plan plan) {
        return new ItemReader(people, terms(plan.year()), plan.year());
    }

    /** Reads terms of the plan for a year. */
    public TermReader terms(int year) {
        return new TermReader(
                ruleBooks.on(Period.year(year).firstDay().minusDays(1)).rules());
    }
}
