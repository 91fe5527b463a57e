package org.servicesafety.domain.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that an item is to be done, with its own mark (Appendix 1, column 7).
 *
 * @param due the last timely day; of an item on occasion the day of the occasion. An item has one occurrence for a day
 * @param state TO_DO, DONE (awaits confirmation) or CONFIRMED
 * @param mark null while it is to do
 * @param markedBy key of the user who entered the mark
 * @param confirmedBy key of the user who confirmed it; null before that
 * @param returned why the mark was returned last; null once there is another
 * @param issue key of its own issue; null while it has none
 */
public record Occurrence(
        PlanId plan,
        ItemId item,
        LocalDate due,
        ItemStatus state,
        @Nullable CompletionMark mark,
        @Nullable String markedBy,
        @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String returned,
        @Nullable String issue) {

    /** One that is to be done. */
    public static Occurrence of(PlanId plan, ItemId item, LocalDate due) {
        return new Occurrence(plan, item, due, ItemStatus.TO_DO, null, null, null, null, null, null);
    }

    /** Whether it is not marked, and its last timely day is over. */
    public boolean isOverdue(LocalDate today) {
        return state == ItemStatus.TO_DO && today.isAfter(due);
    }

    Occurrence marked(CompletionMark given, String by) {
        return new Occurrence(plan, item, due, ItemStatus.DONE, given, by, null, null, null, issue);
    }

    Occurrence confirmed(String by, LocalDate on) {
        return new Occurrence(plan, item, due, ItemStatus.CONFIRMED, mark, markedBy, by, on, null, issue);
    }

    Occurrence returned(String reason) {
        return new Occurrence(plan, item, due, ItemStatus.TO_DO, null, null, null, null, reason, issue);
    }

    /** Nothing was ever done about it. */
    boolean isUntouched() {
        return state == ItemStatus.TO_DO && returned == null;
    }
}
