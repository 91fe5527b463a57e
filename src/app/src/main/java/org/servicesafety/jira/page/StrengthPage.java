package org.servicesafety.jira.page;

/** Page: the average number of servicemen of the body's units by month (clause 17), and loading it from a file. */
public final class StrengthPage extends ProjectPage {

    public StrengthPage(Islands islands, Bodies bodies) {
        super(
                islands,
                bodies,
                "strength",
                "service-safety.strength.",
                "service-safety.import.",
                "service-safety.unit.kind.");
    }
}
