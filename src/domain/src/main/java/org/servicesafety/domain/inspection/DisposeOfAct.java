package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/**
 * Disposes of an act whose keeping is over, by a recorded decision of a named person (clause 15). What is left is a line in the register:
 * number, days, unit, decision.
 */
public final class DisposeOfAct {

    private final ActStep step;
    private final Violations violations;

    public DisposeOfAct(ActStep step, Violations violations) {
        this.step = step;
        this.violations = violations;
    }

    /**
     * Takes away what the act said, its violations and their issues.
     *
     * @param form {@code decision}: what was decided and by whom; {@code number} and {@code on} of the document: not in the future, and
     *     not on the last day of keeping or before it; {@code version} of what the person has seen, may be absent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such act for the person
     * @throws org.servicesafety.domain.fault.Forbidden for everybody but commander, safety officer and administrator of the project
     * @throws Conflict {@code act-not-signed} (clause 14); {@code act-kept} with the last day of keeping, {@code disposed-already}
     *     (clause 15); {@code changed-meanwhile}
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code too-long}, {@code not-a-day}, {@code in-the-future},
     *     {@code within-keeping}
     */
    public Act dispose(Rights rights, ActId id, Form form) {
        Act act = step.open(rights, id);
        ActStep.permit(ActAccess.mayDispose(rights, act));
        ActStep.readable(form);
        refuseUnlessOver(act);
        Disposal disposal = read(rights, act, form);
        ActStep.current(act, form);
        violations.erase(act);
        return step.write(rights, act.disposed(disposal), ActEvent.Kind.DISPOSED, disposal.number());
    }

    private void refuseUnlessOver(Act act) {
        if (act.isDraft()) {
            throw new Conflict(Fault.of("act-not-signed").underClause("14"));
        }
        if (act.isDisposed()) {
            throw new Conflict(Fault.of("disposed-already").underClause(Retention.CLAUSE));
        }
        if (!Retention.isOver(act, step.today())) {
            throw new Conflict(
                    Fault.of("act-kept", String.valueOf(act.keepUntil())).underClause(Retention.CLAUSE));
        }
    }

    private Disposal read(Rights rights, Act act, Form form) {
        Faults.Check check = Faults.check();
        FormReader reader = new FormReader(form, check).require("decision", "number", "on");
        String decision = reader.text("decision", ActReader.LONGEST_TEXT);
        String number = reader.text("number", ActReader.LONGEST_LINE);
        LocalDate firstDay = Objects.requireNonNull(act.keepUntil()).plusDays(1);
        LocalDate on = step.day(reader, firstDay, "within-keeping");
        check.refuseIfAny();
        return new Disposal(
                Objects.requireNonNull(decision),
                Objects.requireNonNull(number),
                on,
                rights.me().userKey());
    }
}
