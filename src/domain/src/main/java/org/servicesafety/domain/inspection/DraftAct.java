package org.servicesafety.domain.inspection;

import java.time.Clock;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.unit.Units;

/** Opens the draft of an act (clause 14). */
public final class DraftAct {

    private final Acts acts;
    private final Units units;
    private final People people;
    private final PlannedControls planned;
    private final ActHistory history;
    private final Clock clock;

    public DraftAct(Acts acts, Units units, People people, PlannedControls planned, ActHistory history, Clock clock) {
        this.acts = acts;
        this.units = units;
        this.people = people;
        this.planned = planned;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Adds a draft. It needs {@code bodyId} and {@code unitId}; what else is given must be right.
     *
     * @param form as {@link ActReader} reads it, with {@code bodyId} and {@code unitId}; {@code supplements}: the signed act that it is to
     *     correct, whose unit and days it has; {@code planItem}: key of an item of the body's plan, of kind CONTROL, that it carries out
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong, see {@link ActRules}
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not draft for the body, see {@link ActAccess}
     */
    public Act draft(Rights rights, Form form) {
        Act act = acts.add(new ActRequest(rights, acts, units, people, planned).draft(form));
        history.add(new ActEvent(act.id(), ActEvent.Kind.DRAFTED, rights.me().userKey(), clock.instant(), ""));
        return act;
    }
}
