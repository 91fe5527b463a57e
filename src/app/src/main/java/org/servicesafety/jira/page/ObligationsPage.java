package org.servicesafety.jira.page;

/** Page: what the order asks of the body until when, as a list and as a month. Nothing is ticked off here: only records prove. */
public final class ObligationsPage extends ProjectPage {

    private final Today today;

    public ObligationsPage(Islands islands, Bodies bodies, Today today) {
        super(
                islands,
                bodies,
                "obligations",
                "service-safety.obligations.",
                "service-safety.deadlines.in-time",
                "service-safety.deadlines.late",
                "service-safety.days.",
                "service-safety.month.");
        this.today = today;
    }

    @Override
    void complete(Island island) {
        island.with("today", today.day().toString());
    }
}
