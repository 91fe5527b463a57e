package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;

/** Shows the planned inspections of a body's year (clause 13). */
public final class ScheduleOf {

    private final Units units;
    private final PlannedControls planned;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public ScheduleOf(Units units, PlannedControls planned, RuleBooks ruleBooks, Clock clock) {
        this.units = units;
        this.planned = planned;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /** The schedule of one body and year. */
    public record Schedule(Unit body, int year, List<InspectionSchedule.Row> rows) {}

    /**
     * The year of one body; without rows while no plan for it is in force, or none of its items is a control.
     *
     * @param form {@code unit} (id of a body), {@code year} (this one if absent)
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-body}, {@code not-a-year}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     */
    public Schedule schedule(Rights rights, Form form) {
        LocalDate today = LocalDate.now(clock);
        CoverageQuestion asked = new CoverageQuestion.Reader(units, ruleBooks, today).year(rights, form);
        Period year = asked.period();
        Unit body = asked.body();
        List<PlannedControl> terms = planned.of(body.id(), year.firstDay(), year.lastDay());
        List<ControlAct> acts = terms.isEmpty() ? List.of() : planned.acts(body.id(), year.firstDay(), year.lastDay());
        NamedUnit named = terms.isEmpty() ? NamedUnit.NONE : NamedUnit.among(units.of(body.id()));
        return new Schedule(
                body, year.firstDay().getYear(), InspectionSchedule.of(terms, acts, text -> named.in(text), today));
    }
}
