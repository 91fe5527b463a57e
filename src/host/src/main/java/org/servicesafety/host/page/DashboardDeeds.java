package org.servicesafety.host.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.servicesafety.host.dashboard.Dashboard;
import org.servicesafety.host.dashboard.DashboardItem;
import org.servicesafety.host.dashboard.Dashboards;
import org.servicesafety.host.plugin.PluginModule;

/** What the owner of a dashboard does to it: items come, go, move and are configured; dashboards are made and deleted. */
final class DashboardDeeds {

    private static final int LONGEST = 255;
    private static final int MOST_PREFERENCES = 100;

    private final Jira jira;
    private final Fragments fragments;
    private final DashboardPage page;
    private final ObjectMapper json = new ObjectMapper();

    DashboardDeeds(Jira jira, Fragments fragments, DashboardPage page) {
        this.jira = jira;
        this.fragments = fragments;
        this.page = page;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.SIGNED_IN)
                .get("/secure/AddPortalPage!default\\.jspa", exchange -> createForm(exchange, Map.of()))
                .post("/secure/AddPortalPage\\.jspa", this::create)
                .post("/secure/DeletePortalPage\\.jspa", exchange -> own(exchange, (all, one) -> all.delete(one.id())))
                .get("/secure/AddGadget!default\\.jspa", this::directory)
                .post("/secure/AddGadget\\.jspa", this::add)
                .post(
                        "/secure/RemoveGadget\\.jspa",
                        exchange -> onItem(exchange, (all, item) -> all.removeItem(item.id())))
                .post(
                        "/secure/MoveGadget\\.jspa",
                        exchange -> onItem(exchange, (all, item) -> move(all, item, exchange)))
                .post("/secure/DashboardItem!preferences\\.jspa", this::configure);
    }

    private Dashboards all() {
        return jira.the(Dashboards.class);
    }

    private Optional<Dashboard> mine(Exchange exchange, long id) {
        return all().visibleTo(exchange.person()).stream()
                .filter(one -> one.id() == id && page.owns(one, exchange))
                .findFirst();
    }

    private Answer own(Exchange exchange, BiConsumer<Dashboards, Dashboard> deed) {
        Optional<Dashboard> found = mine(exchange, exchange.number("selectPageId", -1));
        found.ifPresent(one -> deed.accept(all(), one));
        return found.isEmpty() ? Answer.missing() : Answer.redirect(DashboardPage.HOME);
    }

    private Answer createForm(Exchange exchange, Map<String, String> faults) {
        Form form = Form.to(
                        exchange.base() + "/secure/AddPortalPage.jspa",
                        exchange.text("add"),
                        exchange.base() + DashboardPage.HOME,
                        exchange.refilled(List.of(Input.of("text", "portalPageName", exchange.text("project.name"), "")
                                .must())))
                .failed(List.of(), faults);
        return Answer.show(View.ofBlocks(exchange.text("dashboard.create"), Frame.general(), form));
    }

    private Answer create(Exchange exchange) {
        String name = exchange.param("portalPageName");
        if (name.isEmpty() || name.length() > LONGEST) {
            return createForm(exchange, Map.of("portalPageName", exchange.text("dashboard.name.needed")));
        }
        return open(all().create(name, exchange.person()));
    }

    private static Answer open(long dashboard) {
        return Answer.redirect(DashboardPage.HOME + "?selectPageId=" + dashboard);
    }

    private Answer directory(Exchange exchange) {
        Optional<Dashboard> dashboard = mine(exchange, exchange.number("selectPageId", -1));
        if (dashboard.isEmpty()) {
            return Answer.missing();
        }
        Map<String, Object> context = fragments.context(exchange.request(), null, null);
        Table table = new Table("", exchange.text("list.none"), List.of(exchange.text("dashboard.item"), ""));
        for (PluginModule module : page.directory()) {
            String address = exchange.base() + "/secure/AddGadget.jspa?selectPageId="
                    + dashboard.get().id() + "&module="
                    + java.net.URLEncoder.encode(module.completeKey(), java.nio.charset.StandardCharsets.UTF_8);
            table.row(Cell.of(page.title(module, context)), Cell.deed(exchange.text("add"), address));
        }
        return Answer.show(View.ofBlocks(exchange.text("dashboard.directory"), Frame.general(), table));
    }

    private Answer add(Exchange exchange) {
        Optional<Dashboard> dashboard = mine(exchange, exchange.number("selectPageId", -1));
        boolean known = page.directory().stream()
                .anyMatch(module -> module.completeKey().equals(exchange.param("module")));
        if (dashboard.isEmpty() || !known) {
            return Answer.missing();
        }
        all().addItem(dashboard.get().id(), exchange.param("module"), 0);
        return open(dashboard.get().id());
    }

    private Optional<Dashboard> ofItem(Exchange exchange) {
        long id = exchange.number("id", -1);
        return all().visibleTo(exchange.person()).stream()
                .filter(one -> page.owns(one, exchange))
                .filter(one -> one.items().stream().anyMatch(item -> item.id() == id))
                .findFirst();
    }

    private Answer onItem(Exchange exchange, BiConsumer<Dashboards, DashboardItem> deed) {
        Optional<Dashboard> dashboard = ofItem(exchange);
        dashboard.ifPresent(one -> one.items().stream()
                .filter(item -> item.id() == exchange.number("id", -1))
                .forEach(item -> deed.accept(all(), item)));
        return dashboard.isEmpty() ? Answer.missing() : open(dashboard.get().id());
    }

    private void move(Dashboards all, DashboardItem item, Exchange exchange) {
        switch (exchange.param("to")) {
            case "left" -> all.moveToColumn(item.id(), 0);
            case "right" -> all.moveToColumn(item.id(), 1);
            case "up" -> neighbour(item, -1, exchange).ifPresent(other -> all.swap(item, other));
            case "down" -> neighbour(item, 1, exchange).ifPresent(other -> all.swap(item, other));
            default -> {}
        }
    }

    private Optional<DashboardItem> neighbour(DashboardItem item, int step, Exchange exchange) {
        List<DashboardItem> column = ofItem(exchange).orElseThrow().items().stream()
                .filter(other -> other.column() == item.column())
                .sorted(Comparator.comparingInt(DashboardItem::row))
                .toList();
        int place = column.indexOf(item) + step;
        return place < 0 || place >= column.size() ? Optional.empty() : Optional.of(column.get(place));
    }

    /** Preferences of an item, as its script sends them: one flat object of texts, numbers and truths. */
    private Answer configure(Exchange exchange) {
        if (ofItem(exchange).isEmpty()) {
            return Answer.missing();
        }
        try {
            JsonNode sent = json.readTree(exchange.request().getInputStream());
            if (!sent.isObject() || sent.size() > MOST_PREFERENCES) {
                return Answer.denied();
            }
            Map<String, String> preferences = new LinkedHashMap<>();
            sent.properties()
                    .forEach(field ->
                            preferences.put(field.getKey(), field.getValue().asText()));
            all().savePreferences(exchange.number("id", -1), preferences);
            return new Answer.Data(Map.of("saved", true));
        } catch (IOException notJson) {
            return Answer.denied();
        }
    }
}
