package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

/** Opens the drafts of several acts at once, as a planner of inspections wants them: all or none (clauses 13 and 14). */
public final class DraftActs {

    private static final int MOST = 200;

    private final Acts acts;
    private final Units units;
    private final ActHistory history;
    private final Clock clock;

    public DraftActs(Acts acts, Units units, ActHistory history, Clock clock) {
        this.acts = acts;
        this.units = units;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Adds a draft for each entry, in their order.
     *
     * @param form {@code bodyId}, and {@code drafts}, 1 to 200 of {@code {unitId, endedOn}}
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong, each fault at its entry; {@code drafted-twice} for a unit that
     *     stands twice with one day, and those of {@link ActRules}
     * @throws Forbidden if the person may not draft for the body, see {@link ActAccess}
     */
    public List<Act> draft(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("bodyId");
        Unit body = body(rights, reader);
        int count = form.size("drafts");
        check.addIf(count == 0 && !form.isMisread("drafts"), "drafts", "required")
                .addIf(count > MOST, "drafts", "too-many", MOST);
        Set<Planned> seen = new HashSet<>();
        List<Planned> planned =
                count > MOST ? List.of() : reader.each("drafts", part -> planned(part, Faults.check(), body, seen));
        check.refuseIfAny();
        return planned.stream()
                .map(one -> add(rights, Objects.requireNonNull(body), one))
                .toList();
    }

    private record Planned(@Nullable Long unit, @Nullable LocalDate endedOn) {}

    private Planned planned(FormReader part, Faults.Check rules, @Nullable Unit body, Set<Planned> seen) {
        part.require("unitId", "endedOn");
        Planned planned = new Planned(part.number("unitId"), part.day("endedOn"));
        if (planned.unit != null) {
            Unit unit = units.find(new UnitId(planned.unit)).orElse(null);
            if (unit == null) {
                part.fault("unitId", "unknown-unit", planned.unit);
            } else if (body != null && body.isBody()) {
                new ActRules(rules).place(body, unit, control(planned));
                rules.faults()
                        .forEach(fault -> part.fault(
                                Objects.requireNonNull(fault.field()),
                                fault.code(),
                                fault.args().toArray()));
            }
            if (!seen.add(planned)) {
                part.fault("unitId", "drafted-twice");
            }
        }
        return planned;
    }

    private static Control control(Planned planned) {
        return new Control(null, planned.endedOn, Set.of());
    }

    private Act add(Rights rights, Unit body, Planned planned) {
        UnitId unit = new UnitId(Objects.requireNonNull(planned.unit));
        Act act = acts.add(
                new ActContent(body.id(), unit, null, Commission.NOBODY, control(planned), Findings.NONE_YET, null));
        history.add(new ActEvent(act.id(), ActEvent.Kind.DRAFTED, rights.me().userKey(), clock.instant(), ""));
        return act;
    }

    private @Nullable Unit body(Rights rights, FormReader form) {
        Long number = form.number("bodyId");
        if (number == null) {
            return null;
        }
        Unit body = units.find(new UnitId(number))
                .filter(found -> rights.sees(found.body()))
                .orElse(null);
        if (body == null) {
            form.fault("bodyId", "unknown-unit", number);
        } else if (!body.isBody()) {
            form.fault("bodyId", "not-a-body");
        } else if (!ActAccess.mayDraft(rights, body.id())) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
        return body;
    }
}
