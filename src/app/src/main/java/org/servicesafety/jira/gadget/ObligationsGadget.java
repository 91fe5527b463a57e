package org.servicesafety.jira.gadget;

import java.time.LocalDate;
import org.servicesafety.jira.page.Bodies;
import org.servicesafety.jira.page.Island;
import org.servicesafety.jira.page.Islands;
import org.servicesafety.jira.page.Today;

/** What is overdue and what is due next, of a body and those below it. */
public final class ObligationsGadget extends Gadget {

    private static final int MONTHS_BACK = 3;

    private static final int MONTHS_AHEAD = 2;

    private final Today today;

    public ObligationsGadget(Islands islands, Bodies bodies, Today today) {
        super(islands, bodies, "obligations", "service-safety.deadlines.");
        this.today = today;
    }

    @Override
    void complete(Island island) {
        LocalDate day = today.day();
        island.with("from", day.minusMonths(MONTHS_BACK).toString())
                .with("to", day.plusMonths(MONTHS_AHEAD).toString());
    }
}
