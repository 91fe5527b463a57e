package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.NotVisible;

/** Deletes a draft with its violations. A signed act is kept (clause 15). */
public final class DeleteDraft {

    private final Acts acts;
    private final Violations violations;
    private final ActHistory history;
    private final Clock clock;

    public DeleteDraft(Acts acts, Violations violations, ActHistory history, Clock clock) {
        this.acts = acts;
        this.violations = violations;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Deletes the draft; a number that it had is free again.
     *
     * @throws NotVisible if there is no such act for the person
     * @throws org.servicesafety.domain.fault.Conflict {@code act-kept} with the last day of keeping (clause 15) if it is signed
     * @throws Forbidden if the person may not
     */
    public void delete(Rights rights, ActId id) {
        Act act = ActAccess.visible(rights, acts.findToChange(id).orElseThrow(NotVisible::new));
        Retention.refuseUnlessDraft(act);
        if (!ActAccess.mayDelete(rights, act)) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
        removeAll(act, violations.of(id));
        acts.remove(id);
        history.add(new ActEvent(id, ActEvent.Kind.DELETED, rights.me().userKey(), clock.instant(), ""));
    }

    private void removeAll(Act act, List<Violation> recorded) {
        for (int index = recorded.size() - 1; index >= 0; index--) {
            violations.remove(act, recorded.get(index));
        }
    }
}
