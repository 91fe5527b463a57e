package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.Rule;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/**
 * Says how far bodies have come with the inspections of a quarter (clause 13). Totals flow up: whoever sees a body gets those of all
 * bodies below it, whether he may open their records or not.
 */
public final class CoverageOf {

    private static final Comparator<Coverage> WORST_FIRST =
            Comparator.comparing((Coverage coverage) -> -coverage.tally().missing());

    private final Units units;
    private final Inspections inspections;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public CoverageOf(Units units, Inspections inspections, RuleBooks ruleBooks, Clock clock) {
        this.units = units;
        this.inspections = inspections;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * Coverage of one body.
     *
     * @param form {@code unit} (id of a body), {@code quarter} ({@code 2026-Q4}; this one if absent), {@code subtree}, by which the
     *     caller chooses between this and {@link #below}
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-body}, {@code not-a-quarter},
     *     {@code not-a-flag}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     */
    public CoverageReport one(Rights rights, Form form) {
        CoverageQuestion asked = read(rights, form);
        UnitId body = asked.body().id();
        List<UnitFacts> facts = inspections.ofBody(
                body, asked.period().firstDay(), asked.period().lastDay(), LocalDate.now(clock));
        return report(asked.period(), List.of(body), Map.of(body, facts));
    }

    /** Coverage of a body and of each below it that exists on any day of the quarter; asked for as {@link #one}. */
    public CoverageReport below(Rights rights, Form form) {
        CoverageQuestion asked = read(rights, form);
        Period quarter = asked.period();
        List<UnitFacts> facts =
                inspections.below(asked.body().path(), quarter.firstDay(), quarter.lastDay(), LocalDate.now(clock));
        return report(quarter, bodies(asked), facts.stream().collect(Collectors.groupingBy(UnitFacts::body)));
    }

    private List<UnitId> bodies(CoverageQuestion asked) {
        return units.bodies().stream()
                .filter(body -> asked.body().path().holds(body.path()))
                .filter(body -> body.existence()
                        .onAnyDay(asked.period().firstDay(), asked.period().lastDay()))
                .map(Unit::id)
                .toList();
    }

    private CoverageReport report(Period quarter, List<UnitId> bodies, Map<UnitId, List<UnitFacts>> facts) {
        Edition edition = ruleBooks.on(quarter.lastDay());
        List<Coverage> coverages = bodies.stream()
                .map(body -> Coverage.of(body, quarter, ruleBooks.editions(), facts.getOrDefault(body, List.of())))
                .sorted(WORST_FIRST)
                .toList();
        return new CoverageReport(
                LocalDate.now(clock),
                quarter,
                edition.rules().quarterlyShare(),
                edition.clauseOf(Rule.QUARTERLY_SHARE),
                coverages);
    }

    private CoverageQuestion read(Rights rights, Form form) {
        return new CoverageQuestion.Reader(units, ruleBooks, LocalDate.now(clock)).quarter(rights, form);
    }
}
