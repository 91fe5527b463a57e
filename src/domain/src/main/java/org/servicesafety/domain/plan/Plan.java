package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * The annual plan of a body (clause 5, Appendix 1) with all its revisions. At most the latest revision is not approved; the latest
 * approved one is in force.
 *
 * @param version grows by one with each change of the plan or of a revision; a change must name the version it was made from
 * @param year the planned calendar year
 * @param revisions by number, at least one
 */
public record Plan(PlanId id, int version, UnitId body, int year, List<Revision> revisions) {

    public Plan {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a plan has at least one revision");
        }
    }

    /** A plan not yet written, with version 0 and its first revision. */
    public static Plan draft(PlanId id, UnitId body, int year, PlanContent content) {
        return new Plan(id, 0, body, year, List.of(Revision.first(content)));
    }

    /** The revision that is worked on or, where none is, the one in force. */
    public Revision latest() {
        return revisions.get(revisions.size() - 1);
    }

    public PlanState state() {
        return latest().state();
    }

    public Optional<Revision> revision(int number) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    /** The revision by which the body works; empty before the first approval. */
    public Optional<Revision> inForce() {
        return approved().stream().findFirst();
    }

    /** The revisions that are or were in force, the latest first. */
    public List<Revision> approved() {
        List<Revision> found = new ArrayList<>();
        revisions.stream().filter(revision -> revision.approval() != null).forEach(revision -> found.add(0, revision));
        return found;
    }

    /** Whether nobody but its drafters has had to do with it: the first draft, never yet laid before the commander. */
    public boolean isFreshDraft() {
        Revision only = latest();
        return only.number() == 1 && only.state() == PlanState.DRAFT && only.returned() == null;
    }

    /** Day of the first approval, by which clause 5 measures; empty before it. */
    public Optional<LocalDate> approvedOn() {
        return revisions.stream()
                .map(Revision::approval)
                .filter(Objects::nonNull)
                .map(Approval::on)
                .findFirst();
    }

    public Period period() {
        return Period.year(year);
    }

    /** With this revision in the place of the latest one. */
    Plan with(Revision changed) {
        List<Revision> all = new ArrayList<>(revisions);
        all.set(all.size() - 1, changed);
        return new Plan(id, version, body, year, all);
    }

    /** With one revision more. */
    Plan clarified(Clarification why) {
        List<Revision> all = new ArrayList<>(revisions);
        all.add(latest().next(why));
        return new Plan(id, version, body, year, all);
    }
}
