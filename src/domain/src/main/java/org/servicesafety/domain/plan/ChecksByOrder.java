package org.servicesafety.domain.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicesafety.domain.inspection.Coverage;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.inspection.UnitFacts;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBook;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.Units;

/** What the order asks of a plan (clauses 6, 10, 11, 13 and 20). */
public final class ChecksByOrder implements PlanChecks {

    private static final int QUARTERS = 4;

    private final PlanItems items;
    private final Units units;
    private final Inspections inspections;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public ChecksByOrder(PlanItems items, Units units, Inspections inspections, RuleBooks ruleBooks, Clock clock) {
        this.items = items;
        this.units = units;
        this.inspections = inspections;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    @Override
    public List<PlanCheck> of(Plan plan) {
        List<PlanItem> all = items.of(plan.id(), plan.latest().number());
        RuleBook rules = ruleBooks.on(plan.period().firstDay().minusDays(1)).rules();
        Optional<UnitLevel> level = units.find(plan.body()).map(Unit::level);
        List<Function<List<PlanItem>, Stream<PlanCheck>>> checks = List.of(
                given -> ItemChecks.document(plan.latest().content()),
                ItemChecks::people,
                ItemChecks::terms,
                TrainingChecks::of,
                given -> controls(plan, rules, given),
                given -> level.stream().flatMap(found -> AnalysisChecks.of(rules, found, plan.year(), given)));
        return checks.stream()
                .flatMap(check -> check.apply(all))
                .sorted(Comparator.comparing(check -> !check.blocking()))
                .toList();
    }

    private Stream<PlanCheck> controls(Plan plan, RuleBook rules, List<PlanItem> all) {
        LocalDate today = LocalDate.now(clock);
        List<UnitFacts> facts = inspections.ofBody(
                plan.body(), plan.period().firstDay(), plan.period().lastDay(), today);
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(number -> Period.quarter(plan.year(), number))
                .flatMap(quarter -> ControlChecks.of(
                        quarter,
                        Coverage.of(plan.body(), quarter, rules.quarterlyShare(), facts)
                                .tally()
                                .required(),
                        all));
    }
}
