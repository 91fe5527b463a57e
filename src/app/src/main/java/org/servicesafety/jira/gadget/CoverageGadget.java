package org.servicesafety.jira.gadget;

import org.servicesafety.jira.page.Bodies;
import org.servicesafety.jira.page.Island;
import org.servicesafety.jira.page.Islands;
import org.servicesafety.jira.page.Today;

/** Which bodies have inspected too few of their departments and services in the quarter (clause 13). */
public final class CoverageGadget extends Gadget {

    private final Today today;

    public CoverageGadget(Islands islands, Bodies bodies, Today today) {
        super(islands, bodies, "coverage");
        this.today = today;
    }

    @Override
    void complete(Island island) {
        island.with("quarter", today.quarter().toString())
                .with("share", today.rules().quarterlyShare());
    }
}
