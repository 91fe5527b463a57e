package org.servicesafety.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * What an item of the plan says: columns 1 to 6 of Appendix 1, and its kind.
 *
 * @param number column 1
 * @param activity column 2, the name of the activity
 * @param responsible column 3, the responsible person (performer)
 * @param monitor column 4, the monitoring person
 * @param term column 5, the terms of completion
 * @param form column 6, the form of completion
 */
public record ItemContent(
        int number,
        String activity,
        ItemKind kind,
        Official responsible,
        Official monitor,
        ItemTerm term,
        @Nullable String form) {

    ItemContent numbered(int other) {
        return new ItemContent(other, activity, kind, responsible, monitor, term, form);
    }

    ItemContent ofKind(ItemKind other) {
        return new ItemContent(number, activity, other, responsible, monitor, term, form);
    }
}
