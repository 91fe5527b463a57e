package org.servicesafety.domain.obligation;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
        List<Body> asked = Body.of(bodies, setUps);
        ObligationsQuery query =
                new ObligationsQuery(from, to, EnumSet.allOf(ObligationKind.class), OPEN, true, new Paging(0, 1));
        RecordsInPortions records = new RecordsInPortions(new FromRecords(duties.get(), ruleBooks, today), query);
        return Stream.concat(
                derived(bodies, asked, from, to, today),
                records.of(asked.stream().map(Body::id).toList()));
    }

    private Stream<Obligation> derived(
            List<Unit> bodies, List<Body> asked, LocalDate from, LocalDate to, LocalDate today) {
        FromCalendar calendar = new FromCalendar(inspections, fulfilments, ruleBooks.editions(), today);
        return tops(bodies).stream()
                .flatMap(top -> calendar.of(top, true, below(top, bodies, asked), from, to, obligation -> true))
                .filter(tracked -> !tracked.state().done())
                .map(TrackedObligation::obligation);
    }

    // acts are read from the top, so that each body is looked at beside those of its own tree
    private static List<Body> below(Unit top, List<Unit> bodies, List<Body> asked) {
        Set<UnitId> ids = bodies.stream()
                .filter(body -> top.path().holds(body.path()))
                .map(Unit::id)
                .collect(toSet());
        return asked.stream().filter(body -> ids.contains(body.id())).toList();
    }

    private static List<Unit> tops(List<Unit> bodies) {
        return bodies.stream().filter(body -> body.parent() == null).toList();
    }
}
