package org.servicesafety.domain.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Gathers all figures of an analysis (clause 16.1) in a fixed number of readings. */
public final class FiguresOf {

    private final Units units;
    private final SafetyFigures figures;
    private final GroupedFigures groups;
    private final RatesOf rates;
    private final UnfavourableOf unfavourable;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public FiguresOf(
            Units units,
            SafetyFigures figures,
            GroupedFigures groups,
            RatesOf rates,
            UnfavourableOf unfavourable,
            RuleBooks ruleBooks,
            Clock clock) {
        this.units = units;
        this.figures = figures;
        this.groups = groups;
        this.rates = rates;
        this.unfavourable = unfavourable;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /** The figures of a body as they are today; whether the person sees it is for the caller to check. */
    public Figures of(Rights rights, Unit body, Period period) {
        LocalDate today = LocalDate.now(clock);
        Gathered gathered = Gathered.of(figures, units, body.path(), period, YearMonth.from(today));
        UnfavourableOf.States states = unfavourable.all(rights, body, period, today);
        Set<UnitId> plotted = plotted(body, states.states());
        Edition edition = ruleBooks.on(period.lastDay());
        return new Figures(
                new Figures.MadeBy(edition.name(), edition.inForceFrom()),
                rates.of(body.id(), gathered, today),
                new BreakdownOf(gathered, groups).breakdown(),
                states.deathsPerThousand(),
                states.injuriesPerThousand(),
                states.states().stream()
                        .map(state -> new Figures.UnitFigures(
                                state.id(),
                                plotted.contains(state.id()),
                                state.deaths(),
                                state.injuries(),
                                state.reasons()))
                        .toList());
    }

    /** Points that hold one another would count people twice, and the largest would press all others to one side. */
    private static Set<UnitId> plotted(Unit top, List<UnitState> states) {
        List<UnitPlace> bodies = states.stream()
                .map(UnitState::unit)
                .filter(unit -> unit.id().equals(unit.body()))
                .toList();
        if (bodies.isEmpty()) {
            return states.stream().map(UnitState::id).collect(Collectors.toUnmodifiableSet());
        }
        Set<UnitId> holding = bodies.stream()
                .flatMap(body -> body.path().ids().stream().filter(id -> !id.equals(body.id())))
                .collect(Collectors.toUnmodifiableSet());
        return bodies.stream()
                .map(UnitPlace::id)
                .filter(id -> !holding.contains(id) && !id.equals(top.id()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
