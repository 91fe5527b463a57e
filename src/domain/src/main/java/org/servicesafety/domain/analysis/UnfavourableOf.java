package org.servicesafety.domain.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.Units;

/**
 * Determines the units with an unfavourable state of safety (clause 16.3) by the rule of {@code docs/figures.md}, whose numbers stand in the
 * rule book. Each unit is measured with all below it against the coefficient of the unit asked about.
 */
public final class UnfavourableOf {

    private final Units units;
    private final SafetyFigures figures;
    private final WeighingViolations violations;
    private final MissedCoverage coverage;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public UnfavourableOf(
            Units units,
            SafetyFigures figures,
            WeighingViolations violations,
            MissedCoverage coverage,
            RuleBooks ruleBooks,
            Clock clock) {
        this.units = units;
        this.figures = figures;
        this.violations = violations;
        this.coverage = coverage;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * One page of the units below that exist on a day of the period, the worst first.
     *
     * @param form {@code unit} (id; itself not among them), {@code period}, {@code reasons} (true: only units that have one), and
     *     {@code start, limit}
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-period}, {@code not-a-flag},
     *     {@code out-of-range}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     */
    public Unfavourable of(Rights rights, Form form) {
        LocalDate today = LocalDate.now(clock);
        Faults.Check check = Faults.check();
        boolean reasons = new FormReader(form, check).flag("reasons");
        Paging paging = Paging.read(form, check);
        PeriodQuestion asked = PeriodQuestion.read(rights, form, check, units, ruleBooks, today);
        States all = all(rights, asked.unit(), asked.period(), today);
        List<UnitState> shown = reasons ? all.states().subList(0, all.unfavourable()) : all.states();
        return new Unfavourable(
                asked.unit().id(),
                asked.period(),
                today,
                all.deathsPerThousand(),
                all.injuriesPerThousand(),
                all.unfavourable(),
                page(shown, paging));
    }

    /**
     * All units below a unit, the worst first.
     *
     * @param deathsPerThousand the middle of the funnel
     * @param injuriesPerThousand the middle of the funnel
     */
    record States(@Nullable Double deathsPerThousand, @Nullable Double injuriesPerThousand, List<UnitState> states) {

        int unfavourable() {
            return (int) states.stream().filter(UnfavourableOf::hasReason).count();
        }
    }

    States all(Rights rights, Unit top, Period period, LocalDate today) {
        Funnel funnel = funnel(top.path(), period, YearMonth.from(today));
        Map<UnitId, Integer> weighing = weighing(funnel.units(), violations.below(top.path(), today));
        Map<UnitId, Integer> missed = coverage.below(rights, top, earlier(period.lastDay(), today.minusDays(1)));
        ReasonsOf rule = new ReasonsOf(
                funnel, weighing, missed, ruleBooks.on(period.lastDay()).rules().limits());
        List<UnitState> states = funnel.units().stream()
                .filter(unit -> !unit.id().equals(top.id()) && unit.existsIn(period))
                .map(rule::of)
                .sorted(UnitState.WORST_FIRST)
                .toList();
        return new States(funnel.overall(Indicator.DEATHS), funnel.overall(Indicator.INJURIES), states);
    }

    private Funnel funnel(UnitPath place, Period period, YearMonth current) {
        List<UnitPlace> here = figures.units(List.of(place));
        Succession succession = new Succession(figures, units, here);
        List<UnitPath> places = Succession.places(place, succession.before(place, here));
        List<Period> periods = Stream.of(period, period.previous(), period.sameOfLastYear())
                .distinct()
                .toList();
        List<CaseCount> cases = figures.cases(places, periods);
        List<StrengthSum> strengths = figures.strengths(places, periods, current);
        return new Funnel(
                here,
                succession,
                new PeriodFigures(period, current, cases, strengths),
                new PeriodFigures(period.previous(), current, cases, strengths),
                new PeriodFigures(period.sameOfLastYear(), current, cases, strengths),
                place);
    }

    /** A violation weighs for its unit and for those above it that belong to the same body. */
    private static Map<UnitId, Integer> weighing(List<UnitPlace> here, Map<UnitId, Integer> violations) {
        Map<UnitId, UnitId> bodies = new HashMap<>();
        here.forEach(unit -> bodies.put(unit.id(), unit.body()));
        Map<UnitId, Integer> weighing = new HashMap<>();
        for (UnitPlace unit : here) {
            Integer own = violations.get(unit.id());
            if (own != null) {
                unit.path().ids().stream()
                        .filter(id -> unit.body().equals(bodies.get(id)))
                        .forEach(id -> weighing.merge(id, own, Integer::sum));
            }
        }
        return weighing;
    }

    private static Page<UnitState> page(List<UnitState> states, Paging paging) {
        return Page.of(
                paging,
                states.size(),
                states.stream().skip(paging.start()).limit(paging.limit()).toList());
    }

    private static boolean hasReason(UnitState state) {
        return !state.reasons().isEmpty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
