package org.servicesafety.domain.obligation;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/**
 * Lists what the order asks of bodies and where it stands today (clauses 5, 11.1, 13 and 20). Totals flow up: whoever
 * sees a body gets the obligations of all bodies below it, whether he may open their records or not.
 */
public final class ObligationsOf {

    private final Units units;
    private final Inspections inspections;
    private final SetUps setUps;
    private final Fulfilments fulfilments;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public ObligationsOf(
            Units units,
            Inspections inspections,
            SetUps setUps,
            Fulfilments fulfilments,
            RuleBooks ruleBooks,
            Clock clock) {
        this.units = units;
        this.inspections = inspections;
        this.setUps = setUps;
        this.fulfilments = fulfilments;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * One page of obligations by due day, then by body in the order of the codes, kind and period.
     *
     * @param form {@code unit} (id of a body); {@code from} and {@code to}, which bound the due day, both inclusive
     *     (this year if absent; at most three years); {@code kind} and {@code state} (one or several by commas; all if
     *     absent); {@code subtree} (with the bodies below; no if absent); {@code start, limit}
     * @throws org.servicesafety.domain.fault.Invalid naming all faults: {@code required}, {@code not-a-number},
     *     {@code not-a-body}, {@code not-a-day}, {@code before-from}, {@code window-too-long}, {@code unknown-value},
     *     {@code not-a-flag}, {@code out-of-range}
     * @throws NotVisible if the person sees no such unit
     */
    public Page<TrackedObligation> list(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        ObligationsQuery query = ObligationsQuery.read(form, clock, check);
        Unit body = body(rights, form, check);
        List<Obligation> asked = asked(body, query);
        List<TrackedObligation> found = tracked(body, query, asked).toList();
        return page(query, found);
    }

    private Unit body(Rights rights, Form form, Faults.Check check) {
        Long number = new FormReader(form, check).require("unit").number("unit");
        Optional<Unit> unit = Optional.ofNullable(number).map(id -> new ReadUnit(units).read(rights, new UnitId(id)));
        check.addIf(unit.isPresent() && !unit.get().isBody(), "unit", "not-a-body")
                .refuseIfAny();
        return unit.orElseThrow(NotVisible::new);
    }

    private List<Obligation> asked(Unit top, ObligationsQuery query) {
        ObligationCalendar calendar = new ObligationCalendar(ruleBooks.editions());
        return bodies(top, query)
                .flatMap(body -> calendar.of(body, query.from(), query.to()).stream())
                .filter(query::asksFor)
                .sorted(Comparator.comparing(Obligation::due))
                .toList();
    }

    private Stream<Body> bodies(Unit top, ObligationsQuery query) {
        List<Unit> bodies = query.subtree() ? below(top) : List.of(top);
        Map<UnitId, LocalDate> days =
                setUps.daysOf(bodies.stream().map(Unit::id).collect(toSet()));
        return bodies.stream()
                .filter(body -> days.containsKey(body.id()))
                .map(body -> new Body(
                        body.id(),
                        Objects.requireNonNull(body.level()),
                        body.existence(),
                        Objects.requireNonNull(days.get(body.id()))));
    }

    private List<Unit> below(Unit top) {
        return units.bodies().stream()
                .filter(body -> top.path().holds(body.path()))
                .toList();
    }

    private Stream<TrackedObligation> tracked(Unit top, ObligationsQuery query, List<Obligation> asked) {
        LocalDate today = LocalDate.now(clock);
        Proofs proofs = new Proofs(inspections, ruleBooks, today);
        proofs.gather(fulfilments, asked);
        proofs.gatherActs(top, query.subtree(), asked);
        return asked.stream()
                .map(obligation -> TrackedObligation.on(today, obligation, proofs.of(obligation)))
                .filter(query::asksFor);
    }

    private static Page<TrackedObligation> page(ObligationsQuery query, List<TrackedObligation> found) {
        List<TrackedObligation> shown = found.stream()
                .skip(query.paging().start())
                .limit(query.paging().limit())
                .toList();
        return Page.of(query.paging(), found.size(), shown);
    }
}
