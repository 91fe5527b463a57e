package org.servicesafety.domain.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.fault.NotVisible;

/**
 * Makes issues of the occurrences that are near (Appendix 1, columns 5 and 7). The sequence is fixed by the plan: by due day, then by
 * item, whatever was done when. The past is never made up: whose last timely day is over stays without an issue. Run again, or at the
 * same moment, it makes nothing twice. Each issue is a transaction of its own, so that one refused by Jira holds no other back.
 */
public final class OpenOccurrences {

    /** How many issues the approval of a plan itself waits for; the next run makes the others. */
    static final int AT_APPROVAL = 25;

    private static final int PAGE = 200;

    private final PlanStep step;
    private final PlanItems items;
    private final Occurrences occurrences;
    private final OccurrenceIssues issues;
    private final Surroundings surroundings;

    /**
     * What else it needs.
     *
     * @param soon asks for another run, soon
     */
    public record Surroundings(Transaction transaction, Supplier<AheadOfTime> ahead, Runnable soon, Clock clock) {}

    public OpenOccurrences(
            PlanStep step,
            PlanItems items,
            Occurrences occurrences,
            OccurrenceIssues issues,
            Surroundings surroundings) {
        this.step = step;
        this.items = items;
        this.occurrences = occurrences;
        this.issues = issues;
        this.surroundings = surroundings;
    }

    /**
     * What a run did.
     *
     * @param opened how many issues it made
     * @param refused plans of which an issue was refused; their other occurrences were left for the next run
     * @param more whether it stopped because it had made as many as it may
     */
    public record Outcome(int opened, Set<PlanId> refused, boolean more) {}

    /** Makes issues of near occurrences of all plans, as many as a run may; asks for another run if there are more. */
    public Outcome open() {
        return asking(run(null, surroundings.ahead().get().mostPerRun()));
    }

    /** The same for one plan that has just been approved, but only a few; asks for a run that makes the others. */
    public Outcome open(PlanId approved) {
        return asking(run(approved, AT_APPROVAL));
    }

    private Outcome asking(Outcome outcome) {
        if (outcome.more()) {
            surroundings.soon().run();
        }
        return outcome;
    }

    private Outcome run(@Nullable PlanId plan, int most) {
        LocalDate today = LocalDate.now(surroundings.clock());
        LocalDate last = today.plusDays(surroundings.ahead().get().daysAhead());
        Set<PlanId> refused = new HashSet<>();
        OccurrenceIssues.Waiting after = null;
        List<OccurrenceIssues.Waiting> page;
        int opened = 0;
        do {
            page = issues.waiting(plan, today, last, after, PAGE);
            for (OccurrenceIssues.Waiting one : page) {
                if (opened == most) {
                    return new Outcome(opened, refused, true);
                }
                opened += opened(one, refused) ? 1 : 0;
                after = one;
            }
        } while (page.size() == PAGE);
        return new Outcome(opened, refused, false);
    }

    private boolean opened(OccurrenceIssues.Waiting one, Set<PlanId> refused) {
        if (refused.contains(one.plan())) {
            return false;
        }
        try {
            return surroundings.transaction().in(() -> open(one));
        } catch (Invalid | Conflict | Forbidden | NotVisible refusal) {
            refused.add(one.plan());
            return false;
        }
    }

    /** What was read before the plan was kept for the transaction may be no longer so. */
    private boolean open(OccurrenceIssues.Waiting one) {
        Plan plan = step.open(one.plan());
        Optional<PlanItem> item =
                plan.inForce().flatMap(revision -> items.find(plan.id(), revision.number(), one.key()));
        Optional<Occurrence> occurrence =
                occurrences.find(one.item(), one.due()).filter(found -> found.state() == ItemStatus.TO_DO);
        return item.isPresent()
                && occurrence.isPresent()
                && issues.open(plan, item.orElseThrow(), occurrence.orElseThrow());
    }
}
