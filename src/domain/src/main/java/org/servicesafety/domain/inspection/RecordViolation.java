package org.servicesafety.domain.inspection;

import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;

/** Records a violation in the draft of an act. The act then no longer says that there are none, and loses its signatures. */
public final class RecordViolation {

    private static final int MOST = 500;

    private final DraftChange drafts;
    private final Violations violations;
    private final Repeats repeats;
    private final People people;

    public RecordViolation(DraftChange drafts, Violations violations, Repeats repeats, People people) {
        this.drafts = drafts;
        this.violations = violations;
        this.repeats = repeats;
        this.people = people;
    }

    /**
     * Adds a violation.
     *
     * @param form as {@link ViolationRequest} reads it
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such act for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit it
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong; {@code due-after-report} on {@code due}
     * @throws org.servicesafety.domain.fault.Conflict {@code act-signed} (clause 15), {@code too-many}
     */
    public Violation record(Rights rights, ActId id, Form form) {
        Act act = drafts.open(rights, id);
        ViolationContent content = ViolationRequest.read(act, form, people);
        Faults.check()
                .addIf(violations.of(id).size() >= MOST, null, "too-many", MOST)
                .conflictIfAny();
        Violation violation = violations.record(act, content, repeats.of(act, content));
        ActContent now = act.content().with(act.content().findings().withViolations());
        drafts.write(rights, act, now, ActEvent.Kind.VIOLATION_RECORDED, violation.key());
        return violation;
    }
}
