package org.servicesafety.domain.plan;

import java.util.List;

/**
 * What became of an item from one revision to another.
 *
 * @param key of its issue
 * @param number in the later revision that has it
 * @param activity as the later revision that has it says
 * @param fields of an added item what it says, of a removed one what it said, of a changed one what differs
 */
public record ItemChange(String key, int number, String activity, Kind kind, List<FieldChange> fields) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public ItemChange {
        fields = List.copyOf(fields);
    }
}
