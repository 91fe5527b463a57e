package org.servicesafety.host.plugin;

import java.util.List;
import java.util.Set;

/**
 * The app's {@code atlassian-plugin.xml}.
 *
 * @param key       of the app
 * @param name      for people
 * @param version   of the app
 * @param modules   in the order of the file
 * @param resources of the app as a whole, such as i18n bundles
 */
public record Descriptor(
        String key, String name, String version, List<PluginModule> modules, List<XmlElement> resources) {

    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    /** Takes copies. */
    public Descriptor {
        modules = List.copyOf(modules);
        resources = List.copyOf(resources);
    }

    static Descriptor of(XmlElement root) {
        String key = root.attribute("key", "");
        List<PluginModule> modules = root.children().stream()
                .filter(element -> !NO_MODULES.contains(element.name()))
                .map(element -> new PluginModule(key, element))
                .toList();
        String version =
                root.child("plugin-info").map(info -> info.textOf("version")).orElse("");
        return new Descriptor(key, root.attribute("name", key), version, modules, root.children("resource"));
    }
}
