package org.servicesafety.domain.plan;

import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.access.Watch;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** Items of plans, each an issue of the body's project. Nothing here checks rights or rules; the use cases do. */
public interface PlanItems {

    /** How many items a plan may have. */
    int MOST = 5000;

    /** One page of a revision's items, by number. */
    Page<PlanItem> of(PlanId plan, int revision, Paging paging);

    /** All items of a revision, by number; {@link #MOST} at most. */
    List<PlanItem> of(PlanId plan, int revision);

    /** The item of this issue as a revision has it. */
    Optional<PlanItem> find(PlanId plan, int revision, String key);

    /** The plan to which the issue belongs. */
    Optional<PlanId> planOf(String key);

    boolean hasNumber(PlanId plan, int revision, int number);

    int count(PlanId plan, int revision);

    /** The highest number of an item in the revision, 0 if there is none. */
    int highestNumber(PlanId plan, int revision);

    /** Adds items to the latest revision, each with a new issue; answers them in their order, with version 1. */
    default List<PlanItem> add(Plan plan, List<ItemContent> contents) {
        return add(plan, contents, Watch.NOBODY);
    }

    /** The same, watched item by item: it may take long. */
    List<PlanItem> add(Plan plan, List<ItemContent> contents, Watch watch);

    /** An item that continues one of an earlier year. */
    record Continued(ItemContent content, Origin origin) {}

    /** As {@code add}, for items that continue others. */
    List<PlanItem> addContinued(Plan plan, List<Continued> continued);

    /** Writes the content of an item in the latest revision and raises its version by one. */
    PlanItem change(Plan plan, PlanItem item, ItemContent content);

    /**
     * Takes the item out of the latest revision. If no approved revision ever had the item, its issue goes
     * too, where the person may delete issues.
     */
    void remove(Plan plan, PlanItem item);

    /** Removes all items of a plan that was never in force, each with its issue, as above. */
    void removeAll(Plan plan);

    /** Begins the latest revision with the items of the one before it, in a fixed number of statements. */
    void copy(Plan plan);

    /** Brings the issues in step with the latest revision, which has just come into force: changed items, items taken out. */
    void putInForce(Plan plan);

    /**
     * Moves the item to the status to which an occurrence has brought it, and its issue with it.
     *
     * @param cause the occurrence as it now is: its mark goes into the issue
     * @param reason why the mark was returned; empty if it was not
     */
    void move(PlanItem item, ItemStatus status, Occurrence cause, String reason);
}
