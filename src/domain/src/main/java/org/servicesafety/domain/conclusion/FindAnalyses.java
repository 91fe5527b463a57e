package org.servicesafety.domain.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Lists the analyses that the person sees, without their figures. */
public final class FindAnalyses {

    private final Analyses analyses;
    private final Units units;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public FindAnalyses(Analyses analyses, Units units, RuleBooks ruleBooks, Clock clock) {
        this.analyses = analyses;
        this.units = units;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * One page of editions, the period that ended last first.
     *
     * @param form filters {@code unit} (a body; all that the person sees if absent) and {@code period}, and {@code start, limit}
     * @throws org.servicesafety.domain.fault.Invalid if a filter is not understood; {@code not-a-body}, {@code not-a-period}
     * @throws org.servicesafety.domain.fault.NotVisible if the person does not see the unit
     */
    public Page<Analysis> find(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        Long number = new FormReader(form, check).number("unit");
        Optional<Period> period = Optional.ofNullable(form.at("period"))
                .flatMap(text -> Period.parse(
                        text, ruleBooks.on(LocalDate.now(clock)).rules().trainingYear()));
        check.addIf(form.has("period") && period.isEmpty(), "period", "not-a-period");
        Paging paging = Paging.read(form, check);
        Unit unit = number == null ? null : new ReadUnit(units).read(rights, new UnitId(number));
        check.addIf(unit != null && !unit.isBody(), "unit", "not-a-body").refuseIfAny();
        Set<UnitId> bodies = unit != null
                ? Set.of(unit.id())
                : units.bodies().stream()
                        .map(Unit::id)
                        .filter(body -> AnalysisAccess.sees(rights, body))
                        .collect(Collectors.toUnmodifiableSet());
        return analyses.find(new AnalysisQuery(bodies, period.orElse(null)), paging);
    }
}
