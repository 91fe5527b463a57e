package org.servicesafety.domain.obligation;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** What is not done yet, of all bodies of the site. It asks for nobody's rights: who is told of it must be asked for them. */
public final class OpenObligations {

    private static final Set<ObligationState> OPEN =
            EnumSet.of(ObligationState.COMING, ObligationState.DUE, ObligationState.OVERDUE);

    private final Units units;
    private final Inspections inspections;
    private final SetUps setUps;
    private final Fulfilments fulfilments;
    private final Supplier<List<Duties>> duties;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    /** As {@link ObligationsOf}. */
    public OpenObligations(
            Units units,
            Inspections inspections,
            SetUps setUps,
            Fulfilments fulfilments,
            Supplier<List<Duties>> duties,
            RuleBooks ruleBooks,
            Clock clock) {
        this.units = units;
        this.inspections = inspections;
        this.setUps = setUps;
        this.fulfilments = fulfilments;
        this.duties = duties;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /** Those due from one day to another, both inclusive; of the calendar first, then of records. A window of some weeks is meant. */
    public Stream<Obligation> due(LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.now(clock);
        List<Unit> bodies = units.bodies();
        Map<UnitId, LocalDate> days =
                setUps.daysOf(bodies.stream().map(Unit::id).collect(toSet()));
        List<Body> asked = bodies.stream()
                .filter(body -> days.containsKey(body.id()))
                .map(body -> new Body(
                        body.id(),
                        Objects.requireNonNull(body.level()),
                        body.existence(),
                        Objects.requireNonNull(days.get(body.id()))))
                .toList();
        ObligationsQuery query =
                new ObligationsQuery(from, to, EnumSet.allOf(ObligationKind.class), OPEN, true, new Paging(0, 1));
        RecordsInPortions records = new RecordsInPortions(new FromRecords(duties.get(), ruleBooks, today), query);
        return Stream.concat(
                derived(tops(bodies), asked, from, to, today),
                records.of(asked.stream().map(Body::id).toList()));
    }

    private Stream<Obligation> derived(
            List<Unit> tops, List<Body> bodies, LocalDate from, LocalDate to, LocalDate today) {
        ObligationCalendar calendar = new ObligationCalendar(ruleBooks.editions());
        List<Obligation> obligations = bodies.stream()
                .flatMap(body -> calendar.of(body, from, to).stream())
                .toList();
        Proofs proofs = new Proofs(inspections, ruleBooks, today);
        proofs.gather(fulfilments, obligations);
        tops.forEach(top -> proofs.gatherActs(top, true, obligations));
        return obligations.stream().filter(obligation -> !TrackedObligation.on(today, obligation, proofs.of(obligation))
                .state()
                .done());
    }

    private static List<Unit> tops(List<Unit> bodies) {
        return bodies.stream().filter(body -> body.parent() == null).toList();
    }
}
