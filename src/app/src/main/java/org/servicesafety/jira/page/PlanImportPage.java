package org.servicesafety.jira.page;

/** Page: loading a plan in the form of Appendix 1 from a file into a draft, in place of the plan's own page. */
public final class PlanImportPage extends ProjectPage {

    public PlanImportPage(Islands islands, Bodies bodies) {
        super(islands, bodies, "plan-import", "service-safety.plan-import.", "service-safety.plan.kind.");
    }
}
