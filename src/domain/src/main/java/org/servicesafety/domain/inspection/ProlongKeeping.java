package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/**
 * Orders that the signed acts of a body be kept longer than they were to be when they were signed (clause 15). A new value in the rule
 * book moves no act that is signed; only this does, and never to an earlier day.
 */
public final class ProlongKeeping {

    private static final int MOST_YEARS = 100;

    private final ActStep step;
    private final Acts acts;
    private final Units units;

    public ProlongKeeping(ActStep step, Acts acts, Units units) {
        this.step = step;
        this.acts = acts;
        this.units = units;
    }

    /** What was done: how many acts the body keeps, and how many of them are kept longer now. */
    public record Prolonged(int kept, int prolonged) {}

    /**
     * Prolongs the keeping of all acts that the body keeps to so many years after their control, where that is longer.
     *
     * @param form {@code bodyId}; {@code years}, 1 to 100; {@code order}: the document that orders it
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong: {@code required}, {@code unknown-unit}, {@code not-a-body},
     *     {@code out-of-range}, {@code too-long}
     * @throws Forbidden for everybody but commander, safety officer and administrator of the project
     */
    public Prolonged prolong(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("bodyId", "years", "order");
        Unit body = body(rights, reader);
        Long years = reader.number("years");
        check.addIf(years != null && (years < 1 || years > MOST_YEARS), "years", "out-of-range", 1, MOST_YEARS);
        String order = reader.text("order", ActReader.LONGEST_LINE);
        if (body != null && body.isBody() && !ActAccess.mayDispose(rights, body.id())) {
            throw new Forbidden(Fault.of("not-permitted").underClause(Retention.CLAUSE));
        }
        check.refuseIfAny();
        return prolong(
                rights,
                acts.kept(Objects.requireNonNull(body).id()),
                Objects.requireNonNull(years).intValue(),
                Objects.requireNonNull(order));
    }

    private Prolonged prolong(Rights rights, List<ActId> kept, int years, String order) {
        int prolonged = 0;
        for (ActId id : kept) {
            Act act = step.open(rights, id);
            LocalDate until = Retention.keepUntil(Objects.requireNonNull(act.endedOn()), years);
            if (until.isAfter(Objects.requireNonNull(act.keepUntil()))) {
                step.write(rights, act.keptUntil(until), ActEvent.Kind.KEEPING_PROLONGED, until + " " + order);
                prolonged++;
            }
        }
        return new Prolonged(kept.size(), prolonged);
    }

    private @Nullable Unit body(Rights rights, FormReader form) {
        Long number = form.number("bodyId");
        if (number == null) {
            return null;
        }
        Unit unit = units.find(new UnitId(number))
                .filter(found -> rights.sees(found.body()))
                .orElse(null);
        if (unit == null) {
            form.fault("bodyId", "unknown-unit", number);
        } else if (!unit.isBody()) {
            form.fault("bodyId", "not-a-body");
        }
        return unit;
    }
}
