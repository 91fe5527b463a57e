package org.servicesafety.jira.gadget;

import org.servicesafety.jira.page.Bodies;
import org.servicesafety.jira.page.Island;
import org.servicesafety.jira.page.Islands;

/** Violations of a body and those below it by kind: open, overdue, repeated, found (clause 14). */
public final class ViolationsGadget extends Gadget {

    public ViolationsGadget(Islands islands, Bodies bodies) {
        super(islands, bodies, "violations", "service-safety.violation.kind.");
    }

    @Override
    void complete(Island island) {}
}
