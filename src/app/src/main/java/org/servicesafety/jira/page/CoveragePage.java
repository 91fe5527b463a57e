package org.servicesafety.jira.page;

/** Page: how many departments and services were inspected in a quarter (clause 13), and which are left. */
public final class CoveragePage extends ProjectPage {

    private final Today today;

    public CoveragePage(Islands islands, Bodies bodies, Today today) {
        super(
                islands,
                bodies,
                "coverage",
                "service-safety.coverage.",
                "service-safety.unit.",
                "service-safety.units.title",
                "service-safety.acts.create",
                "service-safety.acts.numbered");
        this.today = today;
    }

    @Override
    void complete(Island island) {
        island.with("quarter", today.quarter().toString())
                .with("share", today.rules().quarterlyShare());
    }
}
