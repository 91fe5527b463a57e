package org.servicesafety.jira.page;

/** Page: the acts of the body (clause 14), the form of one act in the order of Appendix 2. */
public final class ActsPage extends ProjectPage {

    private final Today today;

    public ActsPage(Islands islands, Bodies bodies, Today today) {
        super(
                islands,
                bodies,
                "acts",
                "service-safety.acts.",
                "service-safety.act.",
                "service-safety.violation.",
                "service-safety.print.link.blank",
                "service-safety.fault.changed-meanwhile");
        this.today = today;
    }

    @Override
    void complete(Island island) {
        island.with("retentionYears", today.rules().retentionYears());
    }
}
