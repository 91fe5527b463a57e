package org.servicesafety.host.page;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.web.DecoratedPage;
import org.servicesafety.host.web.Decorator;

/** Jira's frame: header, side menu and what every page loads, around the stand-in's pages and those of the app. */
final class Layout implements Decorator {

    private static final Pattern PROJECT_PATH = Pattern.compile("/projects/([A-Z][A-Z0-9_]+)(/.*)?");

    private final Jira jira;
    private final HostTemplates templates;
    private final Menus menus;

    Layout(Jira jira, HostTemplates templates, Menus menus) {
        this.jira = jira;
        this.templates = templates;
        this.menus = menus;
    }

    /** The whole page as HTML. */
    String render(View view, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>(view.model());
        model.put("t", jira.texts());
        model.put("base", request.getContextPath());
        model.put("token", jira.token());
        String body = templates.render(view.template(), model);
        view.contexts().forEach(context -> jira.resources().requireContext(context));
        return frame(new Content(Html.escape(view.title()), "", body, meta(view.frame())), view.frame(), request);
    }

    private static Map<String, String> meta(Frame frame) {
        Map<String, String> meta = new HashMap<>();
        if (frame.project() != null) {
            meta.put("project-key", frame.project().getKey());
        }
        return meta;
    }

    @Override
    public String decorate(DecoratedPage page, HttpServletRequest request) {
        Frame frame = frameOf(page, request);
        frame.contexts().forEach(context -> jira.resources().requireContext(context));
        return frame(new Content(page.title(), page.head(), page.body(), Map.of()), frame, request);
    }

    private Frame frameOf(DecoratedPage page, HttpServletRequest request) {
        Map<String, String> meta = page.meta();
        String section = meta.getOrDefault("admin.active.section", "");
        String item = meta.getOrDefault("admin.active.tab", meta.getOrDefault("tab", ""));
        return switch (page.decorator()) {
            case "atl.admin", "admin" ->
                new Frame(Frame.Kind.ADMIN, jira.project(meta.get("projectKey")), section, item);
            case "atl.userprofile" -> Frame.profile(item);
            case "atl.popup" -> Frame.bare();
            default -> general(meta, item, request);
        };
    }

    private Frame general(Map<String, String> meta, String item, HttpServletRequest request) {
        Matcher path = PROJECT_PATH.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        String key = meta.getOrDefault("projectKey", path.matches() ? path.group(1) : null);
        var project = jira.project(key);
        return project == null ? Frame.general() : Frame.project(project, item);
    }

    private record Content(String title, String head, String body, Map<String, String> meta) {}

    private String frame(Content content, Frame frame, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("t", jira.texts());
        model.put("pageTitleHtml", content.title());
        model.put("bodyHtml", content.body());
        model.put("headHtml", jira.resources().tags() + content.head());
        model.put("pageMeta", content.meta());
        model.put("bare", frame.kind() == Frame.Kind.BARE);
        putPerson(model, jira.user());
        putRequest(model, request);
        menus.fill(model, frame, request);
        return templates.render("layout.vm", model);
    }

    private void putPerson(Map<String, Object> model, @Nullable ApplicationUser user) {
        model.put("userName", user == null ? "" : user.getName());
        model.put("userFullName", user == null ? "" : user.getDisplayName());
        model.put("initials", user == null ? "" : initials(user.getDisplayName()));
        model.put("admin", jira.administers(user));
    }

    private void putRequest(Map<String, Object> model, HttpServletRequest request) {
        String mode = theme(request);
        model.put("base", request.getContextPath());
        model.put("baseUrl", jira.baseUrl(request));
        model.put("token", jira.token());
        model.put("mode", mode.equals("dark") ? "dark" : "light");
        model.put("auto", mode.equals("auto"));
    }

    private static String theme(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals("jira-theme")) {
                    return cookie.getValue();
                }
            }
        }
        return "light";
    }

    /** The first letters of the first two words. */
    static String initials(String name) {
        String letters = List.of(name.strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .reduce("", String::concat);
        return letters.toUpperCase(Locale.ROOT);
    }
}
