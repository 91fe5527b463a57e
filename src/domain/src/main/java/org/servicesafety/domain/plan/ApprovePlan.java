package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** The commander of the body approves the plan (clause 5); from then on the revision is in force. */
public final class ApprovePlan {

    private final PlanStep step;
    private final PlanItems items;
    private final Occurrences occurrences;
    private final OccurrenceIssues issues;

    public ApprovePlan(PlanStep step, PlanItems items, Occurrences occurrences, OccurrenceIssues issues) {
        this.step = step;
        this.items = items;
        this.occurrences = occurrences;
        this.issues = issues;
    }

    /**
     * Approves the latest revision.
     *
     * @param form {@code on}: day that stands on the plan, today if absent, never in the future nor before the approval of the revision
     *     in force; {@code version} of what the person has seen, may be absent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Forbidden for everybody but the commander of the body
     * @throws org.servicesafety.domain.fault.Invalid {@code in-the-future}, {@code before-revision-in-force}
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-submitted}, {@code changed-meanwhile}
     */
    public Plan approve(Rights rights, PlanId id, Form form) {
        Plan plan = PlanAccess.submitted(rights, step.open(id), form);
        Approval approval = new Approval(rights.me().userKey(), day(plan, form), step.today());
        Faults.check().add(PlanReader.stale(plan, form)).conflictIfAny();
        Plan approved = step.write(
                rights,
                plan.with(plan.latest().approved(approval)),
                PlanEvent.Kind.APPROVED,
                approval.on().toString());
        items.putInForce(approved);
        makeDue(approved);
        return approved;
    }

    private void makeDue(Plan approved) {
        List<PlanItem> now = items.of(approved.id(), approved.latest().number());
        DueOccurrences due = new DueOccurrences(approved, now, occurrences.of(approved.id()));
        List<Occurrence> takenAway = due.takenAway();
        issues.withdraw(approved, takenAway);
        occurrences.remove(takenAway);
        occurrences.add(due.brought());
        issues.refresh(approved, changed(approved, now));
    }

    /** The items that say something else than in the revision before; none in the first. */
    private List<PlanItem> changed(Plan approved, List<PlanItem> now) {
        int before = approved.latest().number() - 1;
        if (before == 0) {
            return List.of();
        }
        Map<ItemId, ItemContent> old = new HashMap<>();
        items.of(approved.id(), before).forEach(item -> old.put(item.id(), item.content()));
        return now.stream()
                .filter(item -> old.containsKey(item.id()) && !item.content().equals(old.get(item.id())))
                .toList();
    }

    private LocalDate day(Plan plan, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        LocalDate given = new FormReader(form, check).day("on");
        LocalDate on = Objects.requireNonNullElse(given, step.today());
        Optional<LocalDate> before = plan.inForce().map(Revision::approval).map(Approval::on);
        check.addIf(on.isAfter(step.today()), "on", "in-the-future");
        before.filter(on::isBefore).ifPresent(day -> check.add("on", "before-revision-in-force", day));
        check.refuseIfAny();
        return on;
    }
}
