package org.servicesafety.domain.obligation;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
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

    private static final Comparator<TrackedObligation> BY_DUE_DAY =
            Comparator.comparing(tracked -> tracked.obligation().due());

    private final Units units;
    private final Inspections inspections;
    private final SetUps setUps;
    private final Fulfilments fulfilments;
    private final Supplier<List<Duties>> duties;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    /**
     * Lists them from these.
     *
     * @param duties those that records bring, one entry for a kind; asked for when they are needed
     */
    public ObligationsOf(
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

    /**
     * One page of obligations by due day; on one day those that the calendar brings first, by body in the order of the codes, kind and
     * period, then those of records.
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
        Asked asked = read(rights, form);
        List<TrackedObligation> derived =
                tracked(asked).filter(asked.query()::asksFor).toList();
        Paging paging = asked.query().paging();
        int most = (int) Math.min((long) paging.start() + paging.limit(), Integer.MAX_VALUE);
        long total = derived.size()
                + records().count(asked.ids(), asked.query(), asked.query().to()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        List<TrackedObligation> shown = Stream.concat(
                        derived.stream(), records().first(asked.ids(), asked.query(), most).stream())
                .sorted(BY_DUE_DAY)
                .skip(paging.start())
                .limit(paging.limit())
                .toList();
        return Page.of(paging, total, shown);
    }

    /** How many of them stand how today; asked for as {@link #list}, but for states and page, which have no say. */
    public ObligationSummary summary(Rights rights, Form form) {
        Asked asked = read(rights, form.with("state", null));
        LocalDate today = LocalDate.now(clock);
        ObligationSummary derived = ObligationSummary.of(today, tracked(asked).toList());
        FromRecords records = records();
        return derived.plus(
                records.count(asked.ids(), asked.query(), asked.query().to()),
                records.count(asked.ids(), asked.query(), derived.soonUntil()));
    }

    /**
     * What is asked for.
     *
     * @param bodies those of which anything is asked, in the order of the codes
     */
    private record Asked(Unit top, ObligationsQuery query, List<Body> bodies) {

        Set<UnitId> ids() {
            return bodies.stream().map(Body::id).collect(toSet());
        }
    }

    private Asked read(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        ObligationsQuery query = ObligationsQuery.read(form, clock, check);
        Unit top = body(rights, form, check);
        return new Asked(top, query, Body.of(query.subtree() ? below(top) : List.of(top), setUps));
    }

    private FromRecords records() {
        return new FromRecords(duties.get(), ruleBooks, LocalDate.now(clock));
    }

    private Unit body(Rights rights, Form form, Faults.Check check) {
        Long number = new FormReader(form, check).require("unit").number("unit");
        Optional<Unit> unit = Optional.ofNullable(number).map(id -> new ReadUnit(units).read(rights, new UnitId(id)));
        check.addIf(unit.isPresent() && !unit.get().isBody(), "unit", "not-a-body")
                .refuseIfAny();
        return unit.orElseThrow(NotVisible::new);
    }

    private List<Unit> below(Unit top) {
        return units.bodies().stream()
                .filter(body -> top.path().holds(body.path()))
                .toList();
    }

    private Stream<TrackedObligation> tracked(Asked asked) {
        ObligationsQuery query = asked.query();
        return new FromCalendar(inspections, fulfilments, ruleBooks.editions(), LocalDate.now(clock))
                .of(asked.top(), query.subtree(), asked.bodies(), query.from(), query.to(), query::asksFor);
    }
}
