package org.servicesafety.domain.inspection;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;

/** Shows one act and its violations. */
public final class ReadAct {

    private final Acts acts;
    private final Violations violations;

    public ReadAct(Acts acts, Violations violations) {
        this.acts = acts;
        this.violations = violations;
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
}
