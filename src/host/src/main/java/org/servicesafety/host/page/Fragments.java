package org.servicesafety.host.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.api.model.WebPanel;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.XmlElement;
import org.servicesafety.host.velocity.Templates;
import org.servicesafety.host.web.PageResources;
import org.servicesafety.host.web.WebResources;

/** What the app adds to Jira's pages: links of menus and panels, those that their conditions let be shown. */
final class Fragments {

    private final PluginModules modules;
    private final Templates templates;
    private final JiraAuthenticationContext authentication;
    private final PageResources resources;

    Fragments(
            PluginModules modules,
            Templates templates,
            JiraAuthenticationContext authentication,
            WebResources resources) {
        this.resources = new PageResources(resources);
        this.modules = modules;
        this.templates = templates;
        this.authentication = authentication;
    }

    /** What every place gives to links, panels and conditions, in Jira's names. */
    Map<String, Object> context(HttpServletRequest request, @Nullable Project project, @Nullable Issue issue) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", authentication.getI18nHelper());
        context.put("req", request);
        context.put("webResourceManager", resources);
        context.put("baseurl", request.getContextPath());
        put(context, "user", authentication.getLoggedInUser());
        if (project != null) {
            String encoded = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
            context.put("project", project);
            context.put("projectKey", project.getKey());
            context.put("projectKeyEncoded", encoded);
            context.put("pathEncodedProjectKey", encoded);
        }
        if (issue != null) {
            context.put("issue", issue);
            context.put("issueId", issue.getId());
        }
        context.put("helper", new JiraHelper(request, project, new HashMap<>(context)));
        return context;
    }

    private static void put(Map<String, Object> context, String name, @Nullable Object value) {
        if (value != null) {
            context.put(name, value);
        }
    }

    /** Links in this section itself or in sections below it, grouped by those; a group without links is left out. */
    List<LinkGroup> groups(String location, Map<String, Object> context) {
        Map<String, List<Link>> byGroup = new LinkedHashMap<>();
        sections(location).forEach(section -> byGroup.put(location + "/" + section.key(), List.of()));
        items(location).map(PluginModule::location).distinct().forEach(section -> byGroup.put(section, List.of()));
        byGroup.replaceAll((section, none) -> links(section, context));
        return byGroup.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new LinkGroup(heading(location, group.getKey(), context), group.getValue()))
                .toList();
    }

    private Stream<PluginModule> sections(String location) {
        return modules.at("web-section", location).stream();
    }

    private Stream<PluginModule> items(String location) {
        return modules.ofType("web-item").stream()
                .filter(item ->
                        item.location().equals(location) || item.location().startsWith(location + "/"))
                .sorted(Comparator.comparingInt(PluginModule::weight));
    }

    private String heading(String location, String group, Map<String, Object> context) {
        return sections(location)
                .filter(section -> group.equals(location + "/" + section.key()))
                .map(section -> label(section, context))
                .findFirst()
                .orElse("");
    }

    /** Links in exactly this section, the lightest first. */
    List<Link> links(String section, Map<String, Object> context) {
        return modules.at("web-item", section).stream()
                .filter(item -> modules.shown(item, context))
                .map(item -> link(item, modules.context(item, context)))
                .toList();
    }

    private Link link(PluginModule item, Map<String, Object> context) {
        XmlElement link = item.element().child("link").orElseThrow();
        String id = link.attribute("linkId", item.key());
        String icon = item.element().params().getOrDefault("iconClass", "");
        String style = item.element().textOf("styleClass");
        return new Link(label(item, context), address(link, context), id, icon, style == null ? "" : style, false);
    }

    private String address(XmlElement link, Map<String, Object> context) {
        String text = templates.renderPlain(link.text(), context).strip();
        return text.startsWith("/") ? context.get("baseurl") + text : text;
    }

    /** The module's label in the person's language; what it takes from the context is filled in. */
    String label(PluginModule module, Map<String, Object> context) {
        String key = module.labelKey();
        if (key == null) {
            return "";
        }
        Object[] values = module.element().child("label").stream()
                .flatMap(label -> label.params().values().stream())
                .map(value -> (Object) templates.renderPlain(value, context))
                .toArray();
        return values.length == 0
                ? authentication.getI18nHelper().getText(key)
                : authentication.getI18nHelper().getText(key, List.of(values));
    }

    /** Panels at this place, drawn. */
    List<Panel> panels(String location, Map<String, Object> context) {
        return modules.at("web-panel", location).stream()
                .filter(module -> modules.shown(module, context))
                .map(module -> panel(module, modules.context(module, context)))
                .toList();
    }

    private Panel panel(PluginModule module, Map<String, Object> context) {
        String html = module.className() == null
                ? view(module, context)
                : modules.instance(module, WebPanel.class).getHtml(context);
        return new Panel(module.key(), label(module, context), html);
    }

    /** The module's resource {@code view}, drawn with this context. */
    String view(PluginModule module, Map<String, Object> context) {
        return module.resource("view").map(view -> draw(view, context)).orElse("");
    }

    /** A Velocity resource of a module: a file of the app, or the text of the element itself. */
    String draw(XmlElement resource, Map<String, Object> context) {
        String location = resource.attribute("location");
        return location == null ? templates.renderText(resource.text(), context) : templates.render(location, context);
    }

    PluginModules modules() {
        return modules;
    }
}
