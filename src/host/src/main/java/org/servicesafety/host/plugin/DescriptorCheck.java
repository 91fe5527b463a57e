package org.servicesafety.host.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a descriptor against the table and says what the table does not have. */
final class DescriptorCheck {

    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");
    private static final Set<String> PLACED = Set.of("web-item", "web-section", "web-panel");
    private static final String ATLASSIAN = "com.atlassian.";

    private final DescriptorRules rules;
    private final XmlElement root;
    private final List<String> faults = new ArrayList<>();

    DescriptorCheck(DescriptorRules rules, XmlElement root) {
        this.rules = rules;
        this.root = root;
    }

    List<String> faults() {
        if (!root.name().equals("atlassian-plugin")) {
            faults.add("the root element is " + root.name());
        }
        attributes(root, false, "atlassian-plugin");
        Set<String> keys = new HashSet<>();
        for (XmlElement element : root.children()) {
            if (NO_MODULES.contains(element.name())) {
                part(element, root.name(), false);
            } else {
                module(element, keys);
            }
        }
        return faults;
    }

    private void module(XmlElement module, Set<String> keys) {
        String key = module.attribute("key", "");
        if (!rules.module(module.name())) {
            faults.add("Jira has no module " + module.name() + " (key " + key + ")");
            return;
        }
        if (!module.name().equals("rest-migration") && (key.isEmpty() || !keys.add(key))) {
            faults.add(module.name() + ": the key '" + key + "' is empty or used before");
        }
        attributes(module, true, where(module));
        module.children().forEach(child -> part(child, module.name(), true));
        place(module);
    }

    private void part(XmlElement element, String parent, boolean parentIsModule) {
        if (!rules.element(element.name(), parent, parentIsModule)) {
            faults.add(parent + " has no element " + element.name());
            return;
        }
        attributes(element, false, parent + "/" + element.name());
        element.children().forEach(child -> part(child, element.name(), false));
        content(element);
    }

    private void attributes(XmlElement element, boolean isModule, String where) {
        for (String attribute : element.attributes().keySet()) {
            if (!rules.attribute(attribute, element.name(), isModule)) {
                faults.add(where + " has no attribute " + attribute);
            }
        }
    }

    private void content(XmlElement element) {
        String own = root.attribute("key", "") + ":";
        boolean known =
                switch (element.name()) {
                    case "dependency" -> element.text().startsWith(own) || rules.webResource(element.text());
                    case "context" -> !element.text().startsWith("atl.") || rules.context(element.text());
                    case "condition" -> isOwn(element) || rules.condition(element.attribute("class", ""));
                    default -> true;
                };
        if (!known) {
            faults.add(element.name() + " " + element.text() + element.attribute("class", "") + " is not known");
        }
    }

    private static boolean isOwn(XmlElement condition) {
        return !condition.attribute("class", "").startsWith(ATLASSIAN);
    }

    private void place(XmlElement module) {
        String place = new PluginModule("", module).location();
        if (PLACED.contains(module.name()) && !rules.location(place) && !isOwnPlace(place)) {
            faults.add(where(module) + ": Jira has no location " + place);
        }
    }

    /** A section that the app itself adds, or a page of its own inside the project frame. */
    private boolean isOwnPlace(String place) {
        String last = place.substring(place.lastIndexOf('/') + 1);
        boolean section = root.children("web-section").stream()
                .anyMatch(own ->
                        last.equals(own.attribute("key")) && place.equals(own.attribute("location") + "/" + last));
        boolean page = root.children("web-item").stream()
                .map(item -> item.textOf("link"))
                .anyMatch(link -> link != null && link.endsWith("selectedItem=" + place));
        return section || page;
    }

    private static String where(XmlElement module) {
        return module.name() + " " + module.attribute("key", "");
    }
}
