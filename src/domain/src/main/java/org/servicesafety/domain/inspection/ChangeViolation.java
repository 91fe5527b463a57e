package org.servicesafety.domain.inspection;

import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;

/** Changes or removes a violation while its act is a draft; that takes back the signatures given. */
public final class ChangeViolation {

    private final DraftChange drafts;
    private final Violations violations;
    private final Repeats repeats;
    private final People people;

    public ChangeViolation(DraftChange drafts, Violations violations, Repeats repeats, People people) {
        this.drafts = drafts;
        this.violations = violations;
        this.repeats = repeats;
        this.people = people;
    }

    /**
     * Replaces its content; what the form lacks is emptied. Refusals as in {@link RecordViolation}. Content that is the same changes
     * nothing.
     *
     * @param key of its issue
     * @param form as for {@link RecordViolation}, with {@code version}
     * @throws org.servicesafety.domain.fault.Conflict {@code act-signed} (clause 15), {@code changed-meanwhile}
     */
    public Violation change(Rights rights, ActId id, String key, Form form) {
        Act act = drafts.open(rights, id);
        Violation violation = find(id, key);
        ViolationContent content = ViolationRequest.change(act, violation.content(), form, people);
        refuseIfStale(violation, form);
        if (content.equals(violation.content())) {
            return violation;
        }
        drafts.write(rights, act, act.content(), ActEvent.Kind.VIOLATION_CHANGED, key);
        return violations.change(act, violation, content, repeats.of(act, content));
    }

    /** Removes it; refusals as in {@link RecordViolation}. */
    public void remove(Rights rights, ActId id, String key) {
        Act act = drafts.open(rights, id);
        violations.remove(act, find(id, key));
        drafts.write(rights, act, act.content(), ActEvent.Kind.VIOLATION_REMOVED, key);
    }

    private static void refuseIfStale(Violation violation, Form form) {
        if (!String.valueOf(violation.version()).equals(form.at("version"))) {
            throw new Conflict(Faults.of(Fault.on("version", "changed-meanwhile")));
        }
    }

    private Violation find(ActId id, String key) {
        return violations.of(id).stream()
                .filter(violation -> violation.key().equals(key))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
