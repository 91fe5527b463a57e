package org.servicesafety.domain.inspection;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** Shows one act and its violations. */
public final class ReadAct {

    private final Acts acts;
    private final Violations violations;
    private final ActHistory history;

    public ReadAct(Acts acts, Violations violations, ActHistory history) {
        this.acts = acts;
        this.violations = violations;
        this.history = history;
    }

    /**
     * The act.
     *
     * @throws NotVisible if there is none, or none that the person sees
     */
    public Act read(Rights rights, ActId id) {
        return ActAccess.visible(rights, acts.find(id).orElseThrow(NotVisible::new));
    }

    /**
     * The violations of the act in their order, with the content that was frozen once it is signed.
     *
     * @throws NotVisible if there is no such act for the person
     */
    public List<Violation> violations(Rights rights, ActId id) {
        return violations.of(read(rights, id).id());
    }

    /**
     * One page of what happened to the act, the latest first.
     *
     * @param form {@code start, limit}
     * @throws NotVisible if there is no such act for the person
     * @throws org.servicesafety.domain.fault.Invalid if a field is not understood
     */
    public Page<ActEvent> history(Rights rights, ActId id, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        Paging paging = Paging.read(form, check);
        check.refuseIfAny();
        return history.of(read(rights, id).id(), paging);
    }
}
