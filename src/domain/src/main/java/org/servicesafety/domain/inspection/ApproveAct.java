package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** The commander of the body approves a signed act (clause 14, Appendix 2: "Approved"). */
public final class ApproveAct {

    private final ActStep step;

    public ApproveAct(ActStep step) {
        this.step = step;
    }

    /**
     * Approves.
     *
     * @param form {@code on}: day that stands on the act, today if absent, never in the future nor before the last signature;
     *     {@code version} of what the person has seen, may be absent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such act for the person
     * @throws org.servicesafety.domain.fault.Forbidden for everybody but the commander of the body
     * @throws org.servicesafety.domain.fault.Conflict {@code act-not-signed}, {@code approved-already} (clause 14), {@code act-disposed}
     *     (clause 15), {@code changed-meanwhile}
     * @throws org.servicesafety.domain.fault.Invalid {@code not-a-day}, {@code in-the-future}, {@code before-signature}
     */
    public Act approve(Rights rights, ActId id, Form form) {
        Act act = step.open(rights, id);
        ActStep.permit(ActAccess.mayApprove(rights, act));
        ActStep.readable(form);
        ActStep.inTurn(act, ActState.SIGNED, "act-not-signed", "approved-already");
        Faults.Check check = Faults.check();
        LocalDate on = step.day(new FormReader(form, check), lastSignature(act), "before-signature");
        check.refuseIfAny();
        ActStep.current(act, form);
        Assent approval = new Assent(rights.me().userKey(), on);
        Act approved = act.at(ActState.APPROVED, act.after().approved(approval));
        return step.write(rights, approved, ActEvent.Kind.APPROVED, on.toString());
    }

    /** A paper that was taken over bears an older approval than its record has signatures: then any day from the end of control will do. */
    private static @Nullable LocalDate lastSignature(Act act) {
        return act.signatures().stream()
                .filter(signature -> !signature.paper())
                .map(Signature::on)
                .max(Comparator.naturalOrder())
                .orElse(act.endedOn());
    }
}
