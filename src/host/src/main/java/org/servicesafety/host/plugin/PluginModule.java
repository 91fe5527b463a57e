package org.servicesafety.host.plugin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A module of the app as its descriptor has it.
 *
 * @param pluginKey key of the app
 * @param element   the module's element
 */
public record PluginModule(String pluginKey, XmlElement element) {

    private static final int DEFAULT_WEIGHT = 1000;

    /** The kind of module: the name of the element. */
    public String type() {
        return element.name();
    }

    /** The key inside the app. */
    public String key() {
        return element.attribute("key", "");
    }

    /** {@code plugin key:module key}, unique in the whole of Jira. */
    public String completeKey() {
        return pluginKey + ":" + key();
    }

    /** The implementing class, or null for a module without one. */
    public @Nullable String className() {
        return element.attribute("class");
    }

    /** Lower comes first; 1000 where none is given. */
    public int weight() {
        String weight = element.attribute("weight");
        return weight == null ? DEFAULT_WEIGHT : Integer.parseInt(weight);
    }

    /** Where the module appears: {@code location}, or {@code section} of a web item; empty for others. */
    public String location() {
        return element.attribute("location", element.attribute("section", ""));
    }

    /** The i18n key of the label, or of the name; null where neither is given. */
    public @Nullable String labelKey() {
        return element.child("label").map(label -> label.attribute("key")).orElse(element.attribute("i18n-name-key"));
    }

    /** The resource of this name, such as the velocity {@code view} of a panel. */
    public Optional<XmlElement> resource(String name) {
        return element.children("resource").stream()
                .filter(resource -> name.equals(resource.attribute("name")))
                .findFirst();
    }
}
