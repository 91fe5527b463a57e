package org.servicesafety.domain.plan;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;

/** Who may do what with an item in force and its occurrences (clause 6): see {@link Completion}. */
public final class ItemAccess {

    private ItemAccess() {}

    /** What the person may do now with an occurrence of an item in force: {@code mark}, or {@code confirm, return}. */
    public static List<String> can(Rights rights, Plan plan, ItemContent item, Occurrence occurrence) {
        return deeds(rights, plan).apply(item, occurrence);
    }

    /** The same for many items and occurrences of a plan: the person's roles are asked for once. */
    public static BiFunction<ItemContent, Occurrence, List<String>> deeds(Rights rights, Plan plan) {
        String me = rights.me().userKey();
        Set<Role> roles = OccurrenceStep.roles(rights, plan);
        return (item, occurrence) -> switch (occurrence.state()) {
            case TO_DO, IN_PROGRESS ->
                Completion.mayComplete(me, item.responsible().user(), roles) ? List.of("mark") : List.of();
            case DONE -> mayConfirm(me, roles, item, occurrence) ? List.of("confirm", "return") : List.of();
            case CONFIRMED -> List.of();
        };
    }

    /** Whether the person may begin and complete the item. */
    public static boolean mayComplete(Rights rights, Plan plan, ItemContent item) {
        return Completion.mayComplete(
                rights.me().userKey(), item.responsible().user(), OccurrenceStep.roles(rights, plan));
    }

    /** Whether the person may confirm or return this mark. */
    public static boolean mayConfirm(Rights rights, Plan plan, ItemContent item, Occurrence occurrence) {
        return mayConfirm(rights.me().userKey(), OccurrenceStep.roles(rights, plan), item, occurrence);
    }

    private static boolean mayConfirm(String me, Set<Role> roles, ItemContent item, Occurrence occurrence) {
        boolean monitors = Completion.mayConfirm(
                me, item.responsible().user(), item.monitor().user(), roles);
        return monitors && !me.equals(occurrence.markedBy());
    }

    static void permit(boolean permitted) {
        if (!permitted) {
            throw new Forbidden(Fault.of("not-permitted").underClause("6"));
        }
    }
}
