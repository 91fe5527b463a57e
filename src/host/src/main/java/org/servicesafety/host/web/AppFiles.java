package org.servicesafety.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.XmlElement;

/**
 * The app's downloadable files: {@code /download/resources/plugin:module/name}, or {@code plugin/name} for those of the
 * app as a whole. Scripts with the transformer {@code jsI18n} get their texts in the user's language.
 */
final class AppFiles extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern TEXT =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(?:'([^']+)'|\"([^\"]+)\")\\s*([,)])");

    private final transient PluginModules modules;
    private final transient JiraAuthenticationContext authentication;

    AppFiles(PluginModules modules, JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.authentication = authentication;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = String.valueOf(request.getPathInfo()).split("/", 3);
        String key = parts.length < 3 ? "" : parts[1];
        String name = parts.length < 3 ? "" : parts[2];
        try (InputStream file = open(key, name)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(ContentTypes.of(name));
            response.setHeader("Cache-Control", "no-cache");
            response.getOutputStream().write(content(key, name, file));
        }
    }

    private @Nullable InputStream open(String key, String name) {
        return resources(key)
                .map(resource -> path(resource, name))
                .flatMap(Optional::stream)
                .findFirst()
                .map(path -> modules.app().file(path))
                .orElse(null);
    }

    private Stream<XmlElement> resources(String key) {
        List<XmlElement> all = key.equals(modules.descriptor().key())
                ? modules.descriptor().resources()
                : modules.module(key).map(m -> m.element().children("resource")).orElse(List.of());
        return all.stream().filter(resource -> "download".equals(resource.attribute("type")));
    }

    /** A resource is one file, or a folder whose name ends with a slash. */
    private static Optional<String> path(XmlElement resource, String name) {
        String given = resource.attribute("name", "");
        String location = resource.attribute("location", "");
        if (given.equals(name)) {
            return Optional.of(location);
        }
        boolean inFolder = given.endsWith("/") && name.startsWith(given) && !name.contains("..");
        return inFolder ? Optional.of(location + name.substring(given.length())) : Optional.empty();
    }

    private byte[] content(String key, String name, InputStream file) throws IOException {
        byte[] bytes = file.readAllBytes();
        boolean translated = name.endsWith(".js")
                && modules.module(key).map(AppFiles::isTranslated).orElse(false);
        return translated
                ? translated(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static boolean isTranslated(PluginModule module) {
        return module.element().children("transformation").stream()
                .flatMap(transformation -> transformation.children("transformer").stream())
                .anyMatch(transformer -> "jsI18n".equals(transformer.attribute("key")));
    }

    private String translated(String script) {
        I18nHelper texts = authentication.getI18nHelper();
        return TEXT.matcher(script).replaceAll(call -> {
            String text = JsText.quoted(texts.getText(call.group(1) == null ? call.group(2) : call.group(1)));
            String written = call.group(3).equals(")") ? text : "AJS.format(" + text + ",";
            return java.util.regex.Matcher.quoteReplacement(written);
        });
    }
}
