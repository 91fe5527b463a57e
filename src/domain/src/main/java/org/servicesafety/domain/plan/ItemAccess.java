package org.servicesafety.domain.plan;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;

/** Who may do what with an item in force and its occurrences (clause 6): see {@link Completion}. */
public final class ItemAccess {

    private ItemAccess() {}

    /** What the person may do now with an occurrence of an item in force: {@code mark}, or {@code confirm, return}. */
    public static List<String> can(Rights rights, Plan plan, ItemContent item, Occurrence occurrence) {
        return switch (occurrence.state()) {
            case TO_DO, IN_PROGRESS -> mayComplete(rights, plan, item) ? List.of("mark") : List.of();
            case DONE -> mayConfirm(rights, plan, item, occurrence) ? List.of("confirm", "return") : List.of();
            case CONFIRMED -> List.of();
        };
    }

    /** What the person may do now with an item itself: {@code add-occurrence} to one on occasion that is in force. */
    public static List<String> canWithItem(Rights rights, Plan plan, PlanItem item) {
        boolean inForce = plan.inForce()
                .filter(revision -> revision.number() == item.revision())
                .isPresent();
        ItemContent content = item.content();
        boolean may = inForce && content.term().onOccasion() && mayComplete(rights, plan, content);
        return may ? List.of("add-occurrence") : List.of();
    }

    /** Whether the person may begin and complete the item. */
    public static boolean mayComplete(Rights rights, Plan plan, ItemContent item) {
        return Completion.mayComplete(
                rights.me().userKey(), item.responsible().user(), OccurrenceStep.roles(rights, plan));
    }

    /** Whether the person may confirm or return this mark. */
    public static boolean mayConfirm(Rights rights, Plan plan, ItemContent item, Occurrence occurrence) {
        String me = rights.me().userKey();
        boolean monitors = Completion.mayConfirm(
                me, item.responsible().user(), item.monitor().user(), OccurrenceStep.roles(rights, plan));
        return monitors && !me.equals(occurrence.markedBy());
    }

    static void permit(boolean permitted) {
        if (!permitted) {
            throw new Forbidden(Fault.of("not-permitted").underClause("6"));
        }
    }
}
