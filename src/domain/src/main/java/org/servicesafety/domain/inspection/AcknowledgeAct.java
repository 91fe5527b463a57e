package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** The commander of the inspected unit has read and understood the act (clause 14, Appendix 2). */
public final class AcknowledgeAct {

    private final ActStep step;

    public AcknowledgeAct(ActStep step) {
        this.step = step;
    }

    /**
     * Acknowledges.
     *
     * @param form {@code on}: day that stands on the act, today if absent, never in the future nor before the approval; {@code version}
     *     of what the person has seen, may be absent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such act for the person
     * @throws org.servicesafety.domain.fault.Forbidden for everybody but the commander of the inspected unit, see {@link ActAccess}
     * @throws org.servicesafety.domain.fault.Conflict {@code act-not-approved}, {@code acknowledged-already} (clause 14),
     *     {@code act-disposed} (clause 15), {@code changed-meanwhile}
     * @throws org.servicesafety.domain.fault.Invalid {@code not-a-day}, {@code in-the-future}, {@code before-approval}
     */
    public Act acknowledge(Rights rights, ActId id, Form form) {
        Act act = step.open(rights, id);
        ActStep.permit(ActAccess.commandsInspectedUnit(rights, act, step.owner(act)));
        ActStep.readable(form);
        ActStep.inTurn(act, ActState.APPROVED, "act-not-approved", "acknowledged-already");
        Faults.Check check = Faults.check();
        LocalDate approved =
                Optional.ofNullable(act.after().approval()).map(Assent::on).orElse(null);
        LocalDate on = step.day(new FormReader(form, check), approved, "before-approval");
        check.refuseIfAny();
        ActStep.current(act, form);
        Assent acknowledgement = new Assent(rights.me().userKey(), on);
        Act acknowledged = act.at(ActState.ACKNOWLEDGED, act.after().acknowledged(acknowledgement));
        return step.write(rights, acknowledged, ActEvent.Kind.ACKNOWLEDGED, on.toString());
    }
}
