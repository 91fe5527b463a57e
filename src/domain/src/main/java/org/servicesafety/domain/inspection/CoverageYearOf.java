package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;

/** Shows the four quarters of a body's year beside each other (clause 13). */
public final class CoverageYearOf {

    private final Units units;
    private final Inspections inspections;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public CoverageYearOf(Units units, Inspections inspections, RuleBooks ruleBooks, Clock clock) {
        this.units = units;
        this.inspections = inspections;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * The year of one body.
     *
     * @param form {@code unit} (id of a body), {@code year} (this one if absent)
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-body}, {@code not-a-year}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     */
    public CoverageYear year(Rights rights, Form form) {
        LocalDate today = LocalDate.now(clock);
        CoverageQuestion asked = new CoverageQuestion.Reader(units, ruleBooks, today).year(rights, form);
        Period year = asked.period();
        List<UnitFacts> facts = inspections.ofBody(asked.body().id(), year.firstDay(), year.lastDay(), today);
        return CoverageYear.of(
                asked.body().id(),
                year.firstDay().getYear(),
                quarter -> ruleBooks.on(quarter.lastDay()).rules().quarterlyShare(),
                facts,
                today);
    }
}
