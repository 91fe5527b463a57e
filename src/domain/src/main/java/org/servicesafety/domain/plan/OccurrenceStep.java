package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;

/** What each step with an occurrence begins and ends with: the item in force, kept for the transaction; the item's status. */
public final class OccurrenceStep {

    private final PlanStep step;
    private final PlanItems items;
    private final Occurrences occurrences;
    private final OccurrenceIssues issues;

    public OccurrenceStep(PlanStep step, PlanItems items, Occurrences occurrences, OccurrenceIssues issues) {
        this.step = step;
        this.items = items;
        this.occurrences = occurrences;
        this.issues = issues;
    }

    /** An item as {@link ItemAtWork} has it. */
    record Work(Plan plan, PlanItem item) {

        /** Whether a clarification took the item out: nothing is added to it any more. */
        boolean isWithdrawn() {
            return plan.inForce()
                    .filter(revision -> revision.number() == item.revision())
                    .isEmpty();
        }

        ItemContent content() {
            return item.content();
        }
    }

    /** The item of the issue; NotVisible if the person sees none, Conflict if it was never in force. */
    Work open(Rights rights, String key) {
        PlanId id = items.planOf(key).orElseThrow(NotVisible::new);
        Plan plan = PlanAccess.visible(rights, step.open(id));
        return new Work(plan, ItemAtWork.find(items, plan, key).orElseThrow(OccurrenceStep::notInForce));
    }

    static Conflict notInForce() {
        return new Conflict(Faults.of(Fault.of("item-not-in-force").underClause(PlanDeadline.CLAUSE)));
    }

    Occurrence occurrence(Work work, LocalDate due) {
        return occurrences.find(work.item().id(), due).orElseThrow(NotVisible::new);
    }

    /** Writes the occurrence, moves its issue, keeps the event, and moves the item to where its occurrences have brought it. */
    Occurrence write(Rights rights, Work work, Occurrence changed, PlanEvent.Kind kind, String about) {
        occurrences.change(changed);
        issues.follow(changed, about);
        String what = work.item().key() + " " + changed.due() + (about.isEmpty() ? "" : " " + about);
        step.note(rights, work.plan(), kind, what);
        follow(work, changed, about);
        return changed;
    }

    /** Adds one by hand, with an issue of its own unless its day is over. */
    Occurrence add(Work work, LocalDate due) {
        Occurrence added = Occurrence.of(work.plan().id(), work.item().id(), due);
        occurrences.add(List.of(added));
        if (!due.isBefore(today())) {
            issues.open(work.plan(), work.item(), added);
        }
        return added;
    }

    private void follow(Work work, Occurrence changed, String about) {
        List<Occurrence> all = occurrences.of(List.of(work.item().id()));
        ItemStatus status = ItemProgress.of(work.content().term(), work.item().status(), all);
        if (status != work.item().status()) {
            items.move(work.item(), status, changed, about);
        }
    }

    static Set<Role> roles(Rights rights, Plan plan) {
        return Arrays.stream(Role.values())
                .filter(role -> rights.has(role, plan.body()))
                .collect(Collectors.toUnmodifiableSet());
    }

    LocalDate today() {
        return step.today();
    }
}
