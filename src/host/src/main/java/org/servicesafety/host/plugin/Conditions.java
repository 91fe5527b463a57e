package org.servicesafety.host.plugin;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The {@code condition} and {@code conditions} of modules: all must hold, unless a group says {@code type="OR"}. */
final class Conditions {

    private final PluginModules modules;
    private final Map<XmlElement, Condition> made = new ConcurrentHashMap<>();

    Conditions(PluginModules modules) {
        this.modules = modules;
    }

    boolean hold(PluginModule module, Map<String, Object> context) {
        return parts(module.element()).allMatch(part -> holds(part, context));
    }

    private static Stream<XmlElement> parts(XmlElement element) {
        return element.children().stream()
                .filter(child ->
                        child.name().equals("condition") || child.name().equals("conditions"));
    }

    private boolean holds(XmlElement part, Map<String, Object> context) {
        if (part.name().equals("condition")) {
            return inverted(part) != condition(part).shouldDisplay(context);
        }
        return part.attribute("type", "AND").equalsIgnoreCase("OR")
                ? parts(part).anyMatch(inner -> holds(inner, context))
                : parts(part).allMatch(inner -> holds(inner, context));
    }

    private static boolean inverted(XmlElement part) {
        return Boolean.parseBoolean(part.attribute("invert", "false"));
    }

    private Condition condition(XmlElement part) {
        return made.computeIfAbsent(part, element -> {
            Condition condition = modules.create(element.attribute("class", ""), Condition.class);
            condition.init(element.params());
            return condition;
        });
    }
}
