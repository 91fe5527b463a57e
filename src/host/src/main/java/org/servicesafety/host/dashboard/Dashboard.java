package org.servicesafety.host.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dashboard.
 *
 * @param ownerKey key of the user who may change it; null for one that comes with Jira
 * @param items in no particular order
 */
public record Dashboard(long id, String name, @Nullable String ownerKey, List<DashboardItem> items) {

    /** Takes a copy. */
    public Dashboard {
        items = List.copyOf(items);
    }
}
