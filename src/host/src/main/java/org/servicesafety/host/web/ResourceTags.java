package org.servicesafety.host.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.XmlElement;

/**
 * Link and script elements for the app's web resources. Jira's own ones (AUI, jQuery and so on) are on every page, so
 * they give no element.
 */
final class ResourceTags {

    private final PluginModules modules;

    ResourceTags(PluginModules modules) {
        this.modules = modules;
    }

    /** Complete keys of the web resources that name this context. */
    List<String> keysOf(String context) {
        return modules.ofType("web-resource").stream()
                .filter(module -> module.element().children("context").stream()
                        .anyMatch(element -> element.text().equals(context)))
                .map(PluginModule::completeKey)
                .toList();
    }

    String html(Set<String> keys, Map<String, String> data) {
        Set<PluginModule> ordered = new LinkedHashSet<>();
        keys.forEach(key -> collect(key, ordered));
        Map<String, String> allData = new LinkedHashMap<>(data);
        ordered.forEach(module -> addData(module, allData));
        StringBuilder html = new StringBuilder();
        ordered.forEach(module -> files(module, ".css").forEach(name -> html.append(style(module, name))));
        allData.forEach((key, json) -> html.append(island(key, json)));
        ordered.forEach(module -> files(module, ".js").forEach(name -> html.append(script(module, name))));
        return html.toString();
    }

    private void collect(String key, Set<PluginModule> into) {
        if (!key.startsWith(modules.descriptor().key() + ":")) {
            return;
        }
        PluginModule module =
                modules.module(key).orElseThrow(() -> new IllegalArgumentException("There is no web resource " + key));
        if (!into.contains(module)) {
            module.element().children("dependency").forEach(dependency -> collect(dependency.text(), into));
            into.add(module);
        }
    }

    private void addData(PluginModule module, Map<String, String> data) {
        for (XmlElement element : module.element().children("data")) {
            WebResourceDataProvider provider =
                    modules.create(element.attribute("class", ""), WebResourceDataProvider.class);
            data.put(module.completeKey() + "." + element.attribute("key"), WebResources.json(provider.get()));
        }
    }

    private static List<String> files(PluginModule module, String ending) {
        return module.element().children("resource").stream()
                .map(resource -> resource.attribute("name", ""))
                .filter(name -> name.endsWith(ending))
                .toList();
    }

    private static String style(PluginModule module, String name) {
        return "<link rel=\"stylesheet\" href=\"" + address(module, name) + "\">\n";
    }

    private static String script(PluginModule module, String name) {
        return "<script src=\"" + address(module, name) + "\"></script>\n";
    }

    private static String address(PluginModule module, String name) {
        return ExecutingHttpRequest.get().getContextPath() + "/download/resources/" + module.completeKey() + "/" + name;
    }

    private static String island(String key, String json) {
        return "<script>WRM._unparsedData[" + JsText.quoted(key) + "]=" + JsText.quoted(json) + ";</script>\n";
    }
}
