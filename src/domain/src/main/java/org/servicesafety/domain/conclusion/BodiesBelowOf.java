package org.servicesafety.domain.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.obligation.Body;
import org.servicesafety.domain.obligation.ObligationCalendar;
import org.servicesafety.domain.obligation.ObligationKind;
import org.servicesafety.domain.obligation.ObligationState;
import org.servicesafety.domain.obligation.SetUps;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Tells a higher body who below it has not completed the analysis of a period, and the totals of what was completed (clause 20). */
public final class BodiesBelowOf {

    private final Units units;
    private final SetUps setUps;
    private final Analyses analyses;
    private final AnalysisDeadline deadline;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public BodiesBelowOf(
            Units units,
            SetUps setUps,
            Analyses analyses,
            AnalysisDeadline deadline,
            RuleBooks ruleBooks,
            Clock clock) {
        this.units = units;
        this.setUps = setUps;
        this.analyses = analyses;
        this.deadline = deadline;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * One page of the bodies below of which the analysis of the period is asked, or which have one.
     *
     * @param form {@code unit} (a body), {@code period}, and {@code start, limit}
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-period}, {@code not-a-body},
     *     {@code out-of-range}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     */
    public BodiesBelow of(Rights rights, Form form) {
        LocalDate today = LocalDate.now(clock);
        Faults.Check check = Faults.check().add(form.misread());
        Long number = new FormReader(form, check).require("unit", "period").number("unit");
        Optional<Period> period = Optional.ofNullable(form.at("period"))
                .flatMap(text -> Period.parse(text, ruleBooks.on(today).rules().trainingYear()));
        check.addIf(form.has("period") && period.isEmpty(), "period", "not-a-period");
        Paging paging = Paging.read(form, check);
        Unit top = number == null ? null : new ReadUnit(units).read(rights, new UnitId(number));
        check.addIf(top != null && !top.isBody(), "unit", "not-a-body").refuseIfAny();
        return of(Objects.requireNonNull(top), period.orElseThrow(), paging, today);
    }

    private BodiesBelow of(Unit top, Period period, Paging paging, LocalDate today) {
        List<Unit> below = units.bodies().stream()
                .filter(body -> top.path().holds(body.path()) && !body.id().equals(top.id()))
                .toList();
        Map<UnitId, List<Analysis>> made = new HashMap<>();
        analyses.of(below.stream().map(Unit::id).toList(), period)
                .forEach(one -> made.computeIfAbsent(one.body(), none -> new ArrayList<>())
                        .add(one));
        Set<UnitId> asked = asked(below, period);
        LocalDate due = deadline.lastDay(period);
        Map<UnitId, BodiesBelow.Row> rows = new HashMap<>();
        below.stream()
                .filter(body -> asked.contains(body.id()) || made.containsKey(body.id()))
                .forEach(body -> rows.put(body.id(), row(body.id(), made.get(body.id()), due, today)));
        List<BodiesBelow.Row> all = below.stream()
                .map(body -> rows.get(body.id()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(row -> row.analysis() != null))
                .toList();
        int completed = (int) all.stream().filter(row -> row.analysis() != null).count();
        int late = (int) all.stream()
                .filter(row -> row.state() == ObligationState.DONE_LATE)
                .count();
        return new BodiesBelow(
                top.id(),
                period,
                today,
                due,
                completed,
                late,
                all.size() - completed,
                totals(below, rows),
                Page.of(
                        paging,
                        all.size(),
                        all.stream().skip(paging.start()).limit(paging.limit()).toList()));
    }

    private static BodiesBelow.Row row(UnitId body, @Nullable List<Analysis> editions, LocalDate due, LocalDate today) {
        List<Analysis> made = editions == null ? List.of() : editions;
        List<Analysis> completed = made.stream()
                .filter(one -> one.completion() != null)
                .sorted(Comparator.comparingInt(Analysis::edition))
                .toList();
        LocalDate on = completed.stream()
                .map(Analysis::completion)
                .filter(Objects::nonNull)
                .map(Completion::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new BodiesBelow.Row(
                body,
                ObligationState.of(due, on, today),
                on,
                completed.isEmpty() ? null : completed.get(completed.size() - 1),
                made.size() > completed.size());
    }

    /** The bodies of which the calendar asks it. */
    private Set<UnitId> asked(List<Unit> below, Period period) {
        Map<UnitId, LocalDate> days =
                setUps.daysOf(below.stream().map(Unit::id).collect(Collectors.toUnmodifiableSet()));
        ObligationCalendar calendar = new ObligationCalendar(ruleBooks.editions());
        LocalDate due = deadline.lastDay(period);
        return below.stream()
                .filter(body -> days.containsKey(body.id()))
                .map(body -> new Body(
                        body.id(),
                        Objects.requireNonNull(body.level()),
                        body.existence(),
                        Objects.requireNonNull(days.get(body.id()))))
                .filter(body -> calendar.of(body, due, due).stream()
                        .anyMatch(one -> one.kind() == ObligationKind.ANALYSIS
                                && one.period().equals(period)))
                .map(Body::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Completion.Totals totals(List<Unit> below, Map<UnitId, BodiesBelow.Row> rows) {
        Set<UnitId> done = rows.values().stream()
                .filter(row -> row.analysis() != null)
                .map(BodiesBelow.Row::body)
                .collect(Collectors.toUnmodifiableSet());
        return below.stream()
                .filter(body -> done.contains(body.id()))
                .filter(body ->
                        body.path().ids().stream().noneMatch(above -> !above.equals(body.id()) && done.contains(above)))
                .map(body -> Objects.requireNonNull(rows.get(body.id())).analysis())
                .filter(Objects::nonNull)
                .map(Analysis::completion)
                .filter(Objects::nonNull)
                .map(Completion::totals)
                .reduce(Completion.Totals.NONE, Completion.Totals::plus);
    }
}
