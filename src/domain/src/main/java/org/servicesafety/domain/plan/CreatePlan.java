package org.servicesafety.domain.plan;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Opens the draft of a plan (clause 5). */
public final class CreatePlan {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2999;

    private final Plans plans;
    private final Units units;
    private final PlanHistory history;
    private final CarryOver carryOver;
    private final Clock clock;

    public CreatePlan(Plans plans, Units units, PlanHistory history, CarryOver carryOver, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.history = history;
        this.carryOver = carryOver;
        this.clock = clock;
    }

    /**
     * Adds a draft.
     *
     * @param form {@code unitId, year} (2000 to 2999), and {@code goals, tasks, requirements}, which a draft may lack;
     *     {@code fromYear}: an earlier year of whose plan the draft takes the items, and the texts that the form lacks
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong; {@code unknown-unit}, {@code not-a-body},
     *     {@code out-of-range}, {@code unit-not-there} on a year on no day of which the body exists, {@code no-plan-of-year}
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not draft for the body
     * @throws Conflict {@code plan-exists}: the body has a plan for the year
     */
    public Plan create(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("unitId", "year");
        Unit body = body(rights, reader);
        int year = year(reader, body);
        PlanContent content = PlanReader.content(reader);
        Optional<Plan> earlier = earlier(reader, body, year);
        if (body != null && body.isBody()) {
            PlanAccess.permit(PlanAccess.mayDraft(rights, body.id()));
        }
        check.refuseIfAny();
        Plan plan = add(rights, Optional.ofNullable(body).orElseThrow().id(), year, completed(content, earlier));
        earlier.ifPresent(from -> carryOver.carry(from, plan));
        return plan;
    }

    private Optional<Plan> earlier(FormReader form, @Nullable Unit body, int year) {
        Long from = form.number("fromYear");
        if (from == null || body == null) {
            return Optional.empty();
        }
        boolean possible = from >= FIRST_YEAR && from < year;
        Optional<Plan> plan = possible ? plans.find(body.id(), from.intValue()) : Optional.empty();
        if (plan.isEmpty()) {
            form.fault("fromYear", "no-plan-of-year", from);
        }
        return plan;
    }

    private static PlanContent completed(PlanContent given, Optional<Plan> earlier) {
        return earlier.map(plan -> plan.inForce().orElse(plan.latest()).content())
                .map(old -> new PlanContent(
                        given.goals() != null ? given.goals() : old.goals(),
                        given.tasks() != null ? given.tasks() : old.tasks(),
                        given.requirements() != null ? given.requirements() : old.requirements()))
                .orElse(given);
    }

    private Plan add(Rights rights, UnitId body, int year, PlanContent content) {
        if (plans.find(body, year).isPresent()) {
            throw new Conflict(Faults.of(Fault.on("year", "plan-exists", year)));
        }
        Plan plan = plans.add(body, year, content);
        history.add(
                new PlanEvent(plan.id(), 1, PlanEvent.Kind.DRAFTED, rights.me().userKey(), clock.instant(), ""));
        return plan;
    }

    private @Nullable Unit body(Rights rights, FormReader form) {
        Long number = form.number("unitId");
        if (number == null) {
            return null;
        }
        Optional<Unit> unit = units.find(new UnitId(number)).filter(found -> rights.sees(found.body()));
        if (unit.isEmpty()) {
            form.fault("unitId", "unknown-unit", number);
        } else if (!unit.get().isBody()) {
            form.fault("unitId", "not-a-body");
        }
        return unit.orElse(null);
    }

    private static int year(FormReader form, @Nullable Unit body) {
        Long year = form.number("year");
        if (year == null) {
            return FIRST_YEAR;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            form.fault("year", "out-of-range", FIRST_YEAR, LAST_YEAR);
            return FIRST_YEAR;
        }
        Period planned = Period.year(year.intValue());
        if (body != null && !body.existence().onAnyDay(planned.firstDay(), planned.lastDay())) {
            form.fault("year", "unit-not-there", body.code());
        }
        return year.intValue();
    }
}
