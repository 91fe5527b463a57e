package org.servicesafety.jira.gadget;

import java.time.LocalDate;
import org.servicesafety.jira.page.Bodies;
import org.servicesafety.jira.page.Island;
import org.servicesafety.jira.page.Islands;
import org.servicesafety.jira.page.Today;

/** Which bodies have not made the analyses that are due (clause 20). */
public final class DeadlinesGadget extends Gadget {

    /** Far enough back for the quarter before last, which a regional command analyses, and ahead for the next one. */
    private static final int MONTHS_BACK = 4;

    private static final int MONTHS_AHEAD = 3;

    private final Today today;

    public DeadlinesGadget(Islands islands, Bodies bodies, Today today) {
        super(islands, bodies, "deadlines");
        this.today = today;
    }

    @Override
    void complete(Island island) {
        LocalDate day = today.day();
        island.with("from", day.minusMonths(MONTHS_BACK).toString())
                .with("to", day.plusMonths(MONTHS_AHEAD).toString())
                .with("dueDay", today.rules().analysisRule().dueDay());
    }
}
