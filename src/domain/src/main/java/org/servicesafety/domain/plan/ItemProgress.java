package org.servicesafety.domain.plan;

import java.util.List;

/** Where an item stands by its occurrences. */
final class ItemProgress {

    private ItemProgress() {}

    /**
     * Confirmed when all are; done when each is at least marked; in progress when one is, or the item was begun. An item on occasion is
     * never done: there may be another occasion.
     */
    static ItemStatus of(ItemTerm term, ItemStatus before, List<Occurrence> occurrences) {
        boolean closes = !term.onOccasion() && !occurrences.isEmpty();
        if (closes && occurrences.stream().allMatch(one -> one.state() == ItemStatus.CONFIRMED)) {
            return ItemStatus.CONFIRMED;
        }
        if (closes && occurrences.stream().noneMatch(one -> one.state() == ItemStatus.TO_DO)) {
            return ItemStatus.DONE;
        }
        boolean begun =
                before != ItemStatus.TO_DO || occurrences.stream().anyMatch(one -> one.state() != ItemStatus.TO_DO);
        return begun ? ItemStatus.IN_PROGRESS : ItemStatus.TO_DO;
    }
}
