package org.servicesafety.host.demo;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Map;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.dashboard.Dashboards;

/** Dashboards: coverage by inspections, progress of plans and terms of analyses of one body and those below it. */
final class ExampleDashboard {
    private static final String ROWS = "10";

    private final Services services;

    ExampleDashboard(Services services) {
        this.services = services;
    }

    void make(String person, String bodyName, String body) {
        ApplicationUser owner = services.get(UserManager.class).getUserByName(person);
        Dashboards dashboards = services.get(Dashboards.class);
        long dashboard = dashboards.create("Безопасность воинской службы: " + bodyName, owner);
        add(dashboards, dashboard, "coverage-gadget", 0, body);
        add(dashboards, dashboard, "deadlines-gadget", 1, body);
        add(dashboards, dashboard, "progress-gadget", 0, body);
        add(dashboards, dashboard, "figures-gadget", 0, body);
        add(dashboards, dashboard, "violations-gadget", 1, body);
        add(dashboards, dashboard, "obligations-gadget", 1, body);
    }

    private static void add(Dashboards dashboards, long dashboard, String gadget, int column, String body) {
        long item = dashboards.addItem(dashboard, "org.servicesafety.jira:" + gadget, column);
        dashboards.savePreferences(item, Map.of("unit", body, "rows", ROWS, "isConfigured", "true"));
    }
}
