package org.servicesafety.host.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.dashboard.Dashboard;
import org.servicesafety.host.dashboard.DashboardItem;
import org.servicesafety.host.dashboard.Dashboards;
import org.servicesafety.host.plugin.PluginModule;

/** Dashboards with the app's dashboard items, which their AMD modules draw in the browser. */
final class DashboardPage {

    static final String HOME = "/secure/Dashboard.jspa";

    private final Jira jira;
    private final Fragments fragments;
    private final ObjectMapper json = new ObjectMapper();

    DashboardPage(Jira jira, Fragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.EVERYBODY)
                .get("/?", exchange -> Answer.redirect(HOME))
                .whoever(Routes.Rule.SIGNED_IN)
                .get("/secure/Dashboard\\.jspa", this::show);
    }

    /** An item as the page draws it. */
    public record Gadget(
            String elementId, String id, String title, String dataJson, String html, boolean configurable, int column) {

        public String contentHtml() {
            return html;
        }
    }

    private Answer show(Exchange exchange) {
        List<Dashboard> all = jira.the(Dashboards.class).visibleTo(exchange.person());
        long wanted = exchange.number("selectPageId", -1);
        Optional<Dashboard> found =
                all.stream().filter(one -> wanted < 0 || one.id() == wanted).findFirst();
        if (found.isEmpty() && wanted >= 0) {
            return Answer.missing();
        }
        return Answer.show(found.isPresent() ? view(found.get(), all, exchange) : empty(exchange));
    }

    private static View empty(Exchange exchange) {
        return new View("dashboard.vm", exchange.text("nav.dashboards"), Frame.general())
                .context("atl.dashboard")
                .with("dashboards", List.of())
                .with("id", "")
                .with("owner", false)
                .with("columns", List.of(List.of(), List.of()));
    }

    private View view(Dashboard dashboard, List<Dashboard> all, Exchange exchange) {
        boolean owner = owns(dashboard, exchange);
        List<Gadget> gadgets = dashboard.items().stream()
                .sorted(Comparator.comparingInt(DashboardItem::row))
                .flatMap(item -> gadget(item, dashboard, owner, exchange).stream())
                .toList();
        return new View("dashboard.vm", dashboard.name(), Frame.general())
                .context("atl.dashboard")
                .with("dashboards", switcher(all, dashboard, exchange))
                .with("id", String.valueOf(dashboard.id()))
                .with("owner", owner)
                .with("columns", List.of(column(gadgets, 0), column(gadgets, 1)));
    }

    boolean owns(Dashboard dashboard, Exchange exchange) {
        return exchange.person().getKey().equals(dashboard.ownerKey());
    }

    private static List<Link> switcher(List<Dashboard> all, Dashboard open, Exchange exchange) {
        String base = exchange.base() + HOME + "?selectPageId=";
        return all.stream()
                .map(one ->
                        new Link(one.name(), base + one.id(), "dashboard-" + one.id(), "", "", one.id() == open.id()))
                .toList();
    }

    private static List<Gadget> column(List<Gadget> gadgets, int column) {
        return gadgets.stream().filter(gadget -> gadget.column() == column).toList();
    }

    /** An item whose module the app no longer has is left out. */
    private Optional<Gadget> gadget(DashboardItem item, Dashboard dashboard, boolean owner, Exchange exchange) {
        return module(item.moduleKey()).map(module -> {
            Map<String, Object> context = fragments.context(exchange.request(), null, null);
            context.put("preferences", item.preferences());
            context.put("dashboardItem", Map.of("id", item.id()));
            context.put("dashboardId", dashboard.id());
            String html = fragments.view(module, fragments.modules().context(module, context));
            boolean configurable = Boolean.parseBoolean(module.element().attribute("configurable", "false"));
            return new Gadget(
                    "gadget-" + item.id(),
                    String.valueOf(item.id()),
                    title(module, context),
                    data(item, module, owner, configurable, exchange),
                    html,
                    configurable,
                    item.column());
        });
    }

    private Optional<PluginModule> module(String key) {
        return fragments.modules().module(key).filter(module -> module.type().equals("dashboard-item"));
    }

    String title(PluginModule module, Map<String, Object> context) {
        return module.element()
                .child("definition")
                .flatMap(definition -> definition.child("title"))
                .map(title -> title.attribute("key"))
                .map(key -> jira.the(com.atlassian.jira.security.JiraAuthenticationContext.class)
                        .getI18nHelper()
                        .getText(key))
                .orElseGet(() -> fragments.label(module, context));
    }

    private String data(
            DashboardItem item, PluginModule module, boolean owner, boolean configurable, Exchange exchange) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", String.valueOf(item.id()));
        data.put("amdModule", amd(module));
        data.put("configurable", configurable);
        data.put("editable", owner);
        data.put("preferences", item.preferences());
        data.put("broken", exchange.text("dashboard.broken"));
        return write(data);
    }

    private static @Nullable String amd(PluginModule module) {
        return module.element().textOf("amd-module");
    }

    private String write(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    List<PluginModule> directory() {
        return new ArrayList<>(fragments.modules().ofType("dashboard-item"));
    }
}
