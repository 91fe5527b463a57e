package org.servicesafety.domain.inspection;

import java.util.Comparator;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;

/**
 * Gives a violation of a signed act another issue when its own was deleted in Jira, alone or with its project (clauses 14 and 15). A
 * deletion eliminates nothing, so the act waits for the violation; without this it would wait for ever.
 */
public final class RestoreIssue {

    private final ActStep step;
    private final Violations violations;
    private final ActHistory history;

    public RestoreIssue(ActStep step, Violations violations, ActHistory history) {
        this.step = step;
        this.violations = violations;
        this.history = history;
    }

    /**
     * Makes the issue anew, with what the act said when it was signed, open again.
     *
     * @param key of the issue that is gone; if another has that key since, because the project was made anew, the one that is gone is meant
     * @throws NotVisible if there is no such act for the person, or no such violation in it
     * @throws org.servicesafety.domain.fault.Forbidden for everybody who may not draft acts of the body, see {@link ActAccess}
     * @throws Conflict {@code act-not-signed}, {@code eliminated-already} (clause 14), {@code act-disposed} (clause 15), {@code
     *     issue-is-there}
     */
    public Violation restore(Rights rights, ActId id, String key) {
        Act act = step.open(rights, id);
        ActStep.permit(ActAccess.mayDraft(rights, act.body()));
        refuse(act.isDisposed(), Fault.of("act-disposed").underClause(Retention.CLAUSE));
        refuse(act.isDraft(), Fault.of("act-not-signed"));
        Violation gone = violations.of(id).stream()
                .filter(violation -> violation.key().equals(key))
                .max(Comparator.comparing(Violation::withoutIssue))
                .orElseThrow(NotVisible::new);
        refuse(!gone.withoutIssue(), Fault.of("issue-is-there", key));
        refuse(!gone.needsIssue(), Fault.of("eliminated-already").underClause("14"));
        Violation restored = violations.restore(act, gone);
        history.add(step.event(rights, act, ActEvent.Kind.ISSUE_RESTORED, key + " " + restored.key()));
        return restored;
    }

    private static void refuse(boolean wrong, Fault fault) {
        if (wrong) {
            throw new Conflict(Faults.of(fault));
        }
    }
}
