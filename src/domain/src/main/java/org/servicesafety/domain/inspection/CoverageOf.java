package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.Rule;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.ReadUnit;
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
     * @throws NotVisible if the person sees no such unit
     */
    public CoverageReport one(Rights rights, Form form) {
        Asked asked = read(rights, form);
        UnitId body = asked.body.id();
        List<UnitFacts> facts =
                inspections.ofBody(body, asked.quarter.firstDay(), asked.quarter.lastDay(), LocalDate.now(clock));
        return report(asked.quarter, List.of(body), Map.of(body, facts));
    }

    /** Coverage of a body and of each below it that exists on any day of the quarter; asked for as {@link #one}. */
    public CoverageReport below(Rights rights, Form form) {
        Asked asked = read(rights, form);
        Period quarter = asked.quarter;
        List<UnitFacts> facts =
                inspections.below(asked.body.path(), quarter.firstDay(), quarter.lastDay(), LocalDate.now(clock));
        return report(quarter, bodies(asked), facts.stream().collect(Collectors.groupingBy(UnitFacts::body)));
    }

    private List<UnitId> bodies(Asked asked) {
        return units.bodies().stream()
                .filter(body -> asked.body.path().holds(body.path()))
                .filter(body -> body.existence().onAnyDay(asked.quarter.firstDay(), asked.quarter.lastDay()))
                .map(Unit::id)
                .toList();
    }

    private CoverageReport report(Period quarter, List<UnitId> bodies, Map<UnitId, List<UnitFacts>> facts) {
        Edition edition = ruleBooks.on(quarter.lastDay());
        List<Coverage> coverages = bodies.stream()
                .map(body -> Coverage.of(
                        body, quarter, edition.rules().quarterlyShare(), facts.getOrDefault(body, List.of())))
                .sorted(WORST_FIRST)
                .toList();
        return new CoverageReport(
                LocalDate.now(clock),
                quarter,
                edition.rules().quarterlyShare(),
                edition.clauseOf(Rule.QUARTERLY_SHARE),
                coverages);
    }

    private Asked read(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("unit");
        Long number = reader.number("unit");
        reader.flag("subtree");
        Period quarter = quarter(form.at("quarter"), check);
        Optional<Unit> body = Optional.ofNullable(number).map(id -> new ReadUnit(units).read(rights, new UnitId(id)));
        check.addIf(body.isPresent() && !body.get().isBody(), "unit", "not-a-body")
                .refuseIfAny();
        return new Asked(body.orElseThrow(NotVisible::new), Objects.requireNonNull(quarter));
    }

    private @Nullable Period quarter(@Nullable String text, Faults.Check check) {
        LocalDate today = LocalDate.now(clock);
        if (text == null) {
            return Period.calendar(PeriodKind.QUARTER, today);
        }
        Optional<Period> quarter = Period.parse(
                        text, ruleBooks.on(today).rules().trainingYear())
                .filter(period -> period.kind() == PeriodKind.QUARTER);
        check.addIf(quarter.isEmpty(), "quarter", "not-a-quarter");
        return quarter.orElse(null);
    }

    private record Asked(Unit body, Period quarter) {}
}
