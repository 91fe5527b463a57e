package org.servicesafety.jira.gadget;

import org.servicesafety.jira.page.Bodies;
import org.servicesafety.jira.page.Island;
import org.servicesafety.jira.page.Islands;
import org.servicesafety.jira.page.Today;

/** Deaths and injuries of the last whole quarter against the same one of last year (clauses 16 to 18). */
public final class FiguresGadget extends Gadget {

    private final Bodies bodies;
    private final Today today;

    public FiguresGadget(Islands islands, Bodies bodies, Today today) {
        super(islands, bodies, "figures", "service-safety.analysis.");
        this.bodies = bodies;
        this.today = today;
    }

    @Override
    void complete(Island island) {
        island.with("period", today.quarter().previous().toString()).with("projects", bodies.visibleProjects());
    }
}
