package org.servicesafety.host.dashboard;

import java.util.Map;

/**
 * An item on a dashboard.
 *
 * @param moduleKey complete key of the app's {@code dashboard-item} module
 * @param column 0 or 1
 * @param row place in the column, the smallest on top; places may have gaps
 * @param preferences as the item's script has saved them
 */
public record DashboardItem(long id, String moduleKey, int column, int row, Map<String, String> preferences) {

    /** Takes a copy. */
    public DashboardItem {
        preferences = Map.copyOf(preferences);
    }
}
