package org.servicesafety.jira.gadget;

import org.servicesafety.jira.page.Bodies;
import org.servicesafety.jira.page.Island;
import org.servicesafety.jira.page.Islands;
import org.servicesafety.jira.page.Today;

/** How far bodies have come with this year's plan, and where the next year's stands (clauses 5 and 6). */
public final class ProgressGadget extends Gadget {

    private final Today today;

    public ProgressGadget(Islands islands, Bodies bodies, Today today) {
        super(islands, bodies, "progress");
        this.today = today;
    }

    @Override
    void complete(Island island) {
        island.with("year", today.day().getYear());
    }
}
