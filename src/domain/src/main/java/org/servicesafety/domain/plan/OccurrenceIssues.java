package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The issues of occurrences: of an item with several, or on occasion, each occurrence may have an issue of its own below that of the
 * item. An occurrence has one at most, whatever happens at the same moment. Nothing here checks rights or rules; the use cases do.
 */
public interface OccurrenceIssues {

    /**
     * An occurrence that is to be done and has no issue yet.
     *
     * @param key of the item's issue
     */
    record Waiting(PlanId plan, ItemId item, String key, LocalDate due) {}

    /**
     * Those of items with several occurrences, or on occasion, by due day and item.
     *
     * @param plan of this plan alone; null: of all
     * @param from first due day, inclusive
     * @param to last due day, inclusive
     * @param after only those that come after this one; null: from the beginning
     */
    List<Waiting> waiting(@Nullable PlanId plan, LocalDate from, LocalDate to, @Nullable Waiting after, int most);

    /** Makes the issue, unless the occurrence has one or the site has no such issues; answers whether it made one. */
    boolean open(Plan plan, PlanItem item, Occurrence occurrence);

    /** Moves the issue of the occurrence, if it has one, to where the occurrence now is; the reason is that of a return. */
    void follow(Occurrence occurrence, String reason);

    /** Writes what these items say now into the issues of their occurrences, save those confirmed. */
    void refresh(Plan plan, Collection<PlanItem> changed);

    /** Takes away the issues of occurrences that are no more. */
    void withdraw(Plan plan, Collection<Occurrence> occurrences);
}
