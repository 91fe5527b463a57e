package org.servicesafety.jira.rest;

import java.util.List;
import org.servicesafety.domain.plan.FieldChange;
import org.servicesafety.domain.plan.ItemChange;
import org.servicesafety.domain.plan.PlanChanges;
import org.servicesafety.jira.security.UserNames;

/**
 * What changed from one revision of a plan to another.
 *
 * @param document changes of goals, tasks and requirements
 * @param items added, removed and changed items, by number
 */
public record ChangesJson(
        int from, int to, List<FieldChange> document, int start, int limit, long total, List<ItemChangeJson> items) {

    /**
     * What became of an item.
     *
     * @param number in the later revision that has it
     * @param activity as the later revision that has it says
     * @param change ADDED, REMOVED, CHANGED
     * @param fields of an added item what it says, of a removed one what it said, of a changed one what differs
     */
    public record ItemChangeJson(String key, int number, String activity, String change, List<FieldChange> fields) {}

    static ChangesJson of(PlanChanges changes, UserNames users) {
        return new ChangesJson(
                changes.from(),
                changes.to(),
                changes.document(),
                changes.items().start(),
                changes.items().limit(),
                changes.items().total(),
                changes.items().items().stream().map(item -> item(item, users)).toList());
    }

    private static ItemChangeJson item(ItemChange change, UserNames users) {
        return new ItemChangeJson(
                change.key(),
                change.number(),
                change.activity(),
                change.kind().name(),
                change.fields().stream().map(field -> named(field, users)).toList());
    }

    private static FieldChange named(FieldChange change, UserNames users) {
        return change.field().endsWith(".user")
                ? new FieldChange(change.field(), users.of(change.from()), users.of(change.to()))
                : change;
    }
}
