package org.servicesafety.jira.page;

/** Page: the annual plan of the body in the columns of Appendix 1 (clauses 5 and 6), and the comparison of its revisions. */
public final class PlanPage extends ProjectPage {

    public PlanPage(Islands islands, Bodies bodies) {
        super(islands, bodies, "plan", "service-safety.plan.", "service-safety.fault.changed-meanwhile");
    }
}
