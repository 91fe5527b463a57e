package org.servicesafety.jira.page;

/** Page: the departments, services and subunits of the body, and loading them from a file. */
public final class UnitsPage extends ProjectPage {

    public UnitsPage(Islands islands, Bodies bodies) {
        super(
                islands,
                bodies,
                "units",
                "service-safety.unit.",
                "service-safety.units.",
                "service-safety.import.",
                "service-safety.fault.changed-meanwhile");
    }
}
