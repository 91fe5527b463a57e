package org.servicesafety.domain.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Says how far bodies have come with their plans. Totals flow up: whoever sees a body gets those of all bodies below it. */
public final class ProgressOf {

    private final Units units;
    private final Progress progress;
    private final Clock clock;

    public ProgressOf(Units units, Progress progress, Clock clock) {
        this.units = units;
        this.progress = progress;
        this.clock = clock;
    }

    /** One page of bodies, and the planned year asked for. */
    public record Report(int year, Page<BodyProgress> bodies) {}

    /**
     * One page of bodies, in the order of their codes.
     *
     * @param form {@code unit} (id of a body), {@code year} (this one if absent), {@code subtree} (with the bodies below it)
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-body}, {@code out-of-range}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     */
    public Report list(Rights rights, Form form) {
        LocalDate today = LocalDate.now(clock);
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("unit");
        Long number = reader.number("unit");
        Long given = reader.number("year");
        boolean subtree = reader.flag("subtree");
        long year = given == null ? today.getYear() : given;
        boolean noYear = year < CreatePlan.FIRST_YEAR || year > CreatePlan.LAST_YEAR;
        check.addIf(noYear, "year", "out-of-range", CreatePlan.FIRST_YEAR, CreatePlan.LAST_YEAR);
        Paging paging = Paging.read(form, check);
        check.refuseIfAny();
        Unit top = new ReadUnit(units).read(rights, new UnitId(Objects.requireNonNull(number)));
        check.addIf(!top.isBody(), "unit", "not-a-body").refuseIfAny();
        List<UnitId> bodies = subtree ? below(top) : List.of(top.id());
        List<UnitId> page =
                bodies.stream().skip(paging.start()).limit(paging.limit()).toList();
        return new Report((int) year, Page.of(paging, bodies.size(), progress.of(page, (int) year, today)));
    }

    private List<UnitId> below(Unit top) {
        return units.bodies().stream()
                .filter(body -> top.path().holds(body.path()))
                .map(Unit::id)
                .toList();
    }
}
