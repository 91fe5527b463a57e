package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All occurrences of items of plans. An item has one for a day, whatever happens at the same moment. */
public interface Occurrences {

    /** Those of these items, by item and due day, in one reading. */
    List<Occurrence> of(Collection<ItemId> items);

    /** Those of all items of a plan that there ever were, by item and due day. */
    List<Occurrence> of(PlanId plan);

    Optional<Occurrence> find(ItemId item, LocalDate due);

    /** Adds them in one batch. */
    void add(List<Occurrence> occurrences);

    void change(Occurrence occurrence);

    /** Removes them in few statements. */
    void remove(Collection<Occurrence> occurrences);
}
