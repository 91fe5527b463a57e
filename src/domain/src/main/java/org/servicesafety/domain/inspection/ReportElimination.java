package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/**
 * The inspected unit reports on the elimination of the violations (clause 14, Appendix 2). The act is ELIMINATED when there is a report and
 * all its violations are verified, whichever comes last; of an act without violations, at once.
 */
public final class ReportElimination {

    private static final int LONGEST_NUMBER = 100;

    private final ActStep step;
    private final Violations violations;

    public ReportElimination(ActStep step, Violations violations) {
        this.step = step;
        this.violations = violations;
    }

    /**
     * Records the report. As long as a violation is not verified a later report takes the place of an earlier one, which the history keeps.
     *
     * @param form {@code on}: day of the report, not in the future and not before the end of control; {@code outgoing}: its number;
     *     {@code version} of what the person has seen, may be absent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such act for the person
     * @throws org.servicesafety.domain.fault.Forbidden for everybody but the commander of the inspected unit and the safety officer
     * @throws org.servicesafety.domain.fault.Conflict {@code act-not-acknowledged}, {@code eliminated-already} (clause 14),
     *     {@code act-disposed} (clause 15), {@code changed-meanwhile}
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-day}, {@code in-the-future},
     *     {@code before-control-ended}, {@code too-long}
     */
    public Act report(Rights rights, ActId id, Form form) {
        Act act = step.open(rights, id);
        ActStep.permit(ActAccess.mayReport(rights, act, step.owner(act)));
        ActStep.readable(form);
        ActStep.inTurn(act, ActState.ACKNOWLEDGED, "act-not-acknowledged", "eliminated-already");
        ActReport report = read(rights, act, form);
        ActStep.current(act, form);
        Act reported = step.write(
                rights,
                act.at(ActState.ACKNOWLEDGED, act.after().reported(report)),
                ActEvent.Kind.REPORTED,
                report.on() + " " + report.outgoing());
        return settled(rights, reported);
    }

    /**
     * Makes the act ELIMINATED if nothing is missing any more; to be called whenever one of its violations was verified. An act that is
     * not waiting for that is left as it is.
     */
    public void settle(Rights rights, ActId id) {
        Act act = step.open(rights, id);
        if (act.state() == ActState.ACKNOWLEDGED && act.after().report() != null) {
            settled(rights, act);
        }
    }

    private Act settled(Rights rights, Act act) {
        List<Violation> found = violations.of(act.id());
        boolean verified =
                found.stream().allMatch(violation -> violation.status().eliminated());
        return verified
                ? step.write(rights, act.at(ActState.ELIMINATED, act.after()), ActEvent.Kind.ELIMINATED, "")
                : act;
    }

    private ActReport read(Rights rights, Act act, Form form) {
        Faults.Check check = Faults.check();
        FormReader reader = new FormReader(form, check).require("on", "outgoing");
        LocalDate on = step.day(reader, act.endedOn(), "before-control-ended");
        String outgoing = reader.text("outgoing", LONGEST_NUMBER);
        check.refuseIfAny();
        return new ActReport(on, Objects.requireNonNull(outgoing), rights.me().userKey());
    }
}
