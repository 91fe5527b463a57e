package org.servicesafety.domain.inspection;

import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** The chairperson says, with a reason, that a violation repeats no earlier one of its kind; that takes back the signatures given. */
public final class DenyRepeat {

    private final DraftChange drafts;
    private final Violations violations;

    public DenyRepeat(DraftChange drafts, Violations violations) {
        this.drafts = drafts;
        this.violations = violations;
    }

    /**
     * Keeps the reason with the violation; it is part of what is signed.
     *
     * @param key of its issue
     * @param form {@code reason}
     * @throws NotVisible if there is no such act, or violation in it, for the person
     * @throws org.servicesafety.domain.fault.Forbidden for everybody but the chairperson of the act
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code too-long} on {@code reason}
     * @throws Conflict {@code act-signed} (clause 15), {@code not-a-repeat}: it repeats none as it is
     */
    public Violation deny(Rights rights, ActId id, String key, Form form) {
        Act act = drafts.open(rights, id);
        ActStep.permit(ActAccess.isChair(rights, act));
        Violation violation = violations.of(id).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotVisible::new);
        Faults.Check check = Faults.check().add(form.misread());
        String reason = new FormReader(form, check).require("reason").text("reason", ActReader.LONGEST_TEXT);
        check.refuseIfAny();
        if (violation.repeatOf() == null) {
            throw new Conflict(Fault.of("not-a-repeat"));
        }
        drafts.write(rights, act, act.content(), ActEvent.Kind.REPEAT_DENIED, key);
        return violations.change(act, violation, violation.content().notRepeated(Objects.requireNonNull(reason)), null);
    }
}
