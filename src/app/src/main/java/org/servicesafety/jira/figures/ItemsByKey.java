package org.servicesafety.jira.figures;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicesafety.domain.plan.ItemStatus;

/** How items of plans stand, by the keys of their issues; one statement. */
public final class ItemsByKey {

    private static final String STATUSES = "SELECT i.\"ISSUE_KEY\", i.\"STATUS\" FROM {PLAN_ITEM} i {WHERE}";

    private final Sql sql;

    public ItemsByKey(Sql sql) {
        this.sql = sql;
    }

    /** An item that is there no more is not among them. */
    public Map<String, ItemStatus> of(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Filter filter = Filter.all().among("i.\"ISSUE_KEY\"", keys);
        return sql
                .list(STATUSES, filter, row -> Map.entry(row.text("ISSUE_KEY"), ItemStatus.valueOf(row.text("STATUS"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
