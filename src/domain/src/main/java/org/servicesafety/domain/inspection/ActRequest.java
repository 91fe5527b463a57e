package org.servicesafety.domain.inspection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Content of an act as somebody sent it, read and checked. */
final class ActRequest {

    private final Rights rights;
    private final Acts acts;
    private final Units units;
    private final People people;
    private final PlannedControls planned;
    private final Faults.Check check = Faults.check();

    ActRequest(Rights rights, Acts acts, Units units, People people, PlannedControls planned) {
        this.rights = rights;
        this.acts = acts;
        this.units = units;
        this.people = people;
        this.planned = planned;
    }

    /** Content of a new draft. */
    ActContent draft(Form form) {
        return read(form, null, List.of(), supplemented(form), this::refuseIfNotPermitted);
    }

    /** New content of this draft which has these violations; the form must name a version. */
    ActContent change(Form form, Act before, List<Violation> violations, @Nullable Act supplemented) {
        new FormReader(form, check).require("version").number("version");
        return read(form, before, violations, supplemented, body -> {});
    }

    /** The act that {@code supplements} names: signed, kept, and no supplement itself. */
    private @Nullable Act supplemented(Form form) {
        Long number = new FormReader(form, check).number("supplements");
        if (number == null) {
            return null;
        }
        Optional<Act> act = acts.find(new ActId(number)).filter(found -> rights.sees(found.body()));
        check.addIf(act.isEmpty(), "supplements", "unknown-act", number);
        act.ifPresent(found -> check.addIf(found.isDraft(), "supplements", "act-not-signed")
                .addIf(found.isDisposed(), "supplements", "act-disposed")
                .addIf(found.content().supplements() != null, "supplements", "supplement-itself"));
        return act.orElse(null);
    }

    private ActContent read(
            Form form,
            @Nullable Act before,
            List<Violation> violations,
            @Nullable Act supplemented,
            Consumer<Unit> permission) {
        FormReader reader = new FormReader(form, check.add(form.misread())).require("bodyId", "unitId");
        Unit body = unit(reader, "bodyId", true);
        Unit unit = unit(reader, "unitId", false);
        if (body != null && body.isBody()) {
            permission.accept(body);
        }
        ActReader act = new ActReader(reader, people);
        String grounds = act.grounds();
        Commission commission = act.commission();
        Control control = act.control();
        Findings findings = act.findings();
        String planItem = planItem(reader, before, body);
        ActRules rules = new ActRules(check);
        rules.days(control, findings);
        rules.place(body, unit, control);
        rules.commission(commission);
        rules.violations(findings, violations);
        if (supplemented != null) {
            rules.supplement(supplemented, body, unit, control);
        }
        check.refuseIfAny();
        return new ActContent(
                id(body),
                id(unit),
                grounds,
                commission,
                supplemented == null
                        ? control
                        : control.orDaysOf(supplemented.content().control()),
                findings,
                supplemented == null ? null : supplemented.id(),
                planItem);
    }

    /** The item that the control carries out. One that the draft names already stays, whatever became of it in the plan. */
    private @Nullable String planItem(FormReader reader, @Nullable Act before, @Nullable Unit body) {
        String item = reader.text("planItem", ActReader.LONGEST_LINE);
        boolean kept = before != null && Objects.equals(item, before.content().planItem());
        check.addIf(
                item != null && !kept && body != null && !planned.has(body.id(), item),
                "planItem",
                "no-planned-control",
                Objects.requireNonNullElse(item, ""));
        return item;
    }

    private @Nullable Unit unit(FormReader reader, String field, boolean mustBeSeen) {
        Long number = reader.number(field);
        if (number == null) {
            return null;
        }
        Optional<Unit> unit = units.find(new UnitId(number)).filter(found -> !mustBeSeen || rights.sees(found.body()));
        check.addIf(unit.isEmpty(), field, "unknown-unit", number);
        return unit.orElse(null);
    }

    private void refuseIfNotPermitted(Unit body) {
        if (!ActAccess.mayDraft(rights, body.id())) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
    }

    private static UnitId id(@Nullable Unit unit) {
        return Optional.ofNullable(unit).map(Unit::id).orElseThrow();
    }
}
