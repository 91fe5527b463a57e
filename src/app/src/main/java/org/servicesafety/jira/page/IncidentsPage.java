package org.servicesafety.jira.page;

/** Page: incidents of the body and all below it (clause 18), the form of one, the lists of codes, and loading a file. */
public final class IncidentsPage extends ProjectPage {

    public IncidentsPage(Islands islands, Bodies bodies) {
        super(
                islands,
                bodies,
                "incidents",
                "service-safety.incidents.",
                "service-safety.import.",
                "service-safety.fault.changed-meanwhile");
    }
}
