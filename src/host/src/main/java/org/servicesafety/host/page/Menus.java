package org.servicesafety.host.page;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The menus of the frame: header, administration's tabs and side menus, with the app's links in their places. */
final class Menus {

    private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";
    private static final String SETTINGS = "atl.jira.proj.config";

    private final Jira jira;
    private final Fragments fragments;

    Menus(Jira jira, Fragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    void fill(Map<String, Object> model, Frame frame, HttpServletRequest request) {
        Side side = new Side(frame, request.getContextPath(), fragments.context(request, frame.project(), null));
        boolean admin = frame.kind() == Frame.Kind.ADMIN && frame.project() == null;
        model.put("navigation", navigation(side));
        model.put("adminTabs", adminTabs(side));
        model.put("tabs", admin ? adminTabs(side) : List.of());
        model.put("userMenu", userMenu(side));
        model.put("sideGroups", sideGroups(side));
        putProject(model, frame);
    }

    /** What a menu is made for. */
    private record Side(Frame frame, String base, Map<String, Object> context) {

        Link link(String label, String path, String id) {
            return Link.to(label, base + path, id);
        }
    }

    private void putProject(Map<String, Object> model, Frame frame) {
        Project project = frame.project();
        model.put("sideTitle", project == null ? "" : project.getName());
        model.put("sideKey", project == null ? "" : project.getKey());
        model.put("sideInitials", project == null ? "" : Layout.initials(project.getName()));
        model.put("sideName", jira.texts().text(project == null ? "side.menu" : "side.project"));
    }

    private List<Link> navigation(Side side) {
        Texts t = jira.texts();
        List<Link> links = new ArrayList<>();
        links.add(side.link(t.text("nav.dashboards"), "/secure/Dashboard.jspa", "home_link"));
        links.add(side.link(t.text("nav.projects"), "/secure/BrowseProjects.jspa", "browse_link"));
        links.add(side.link(t.text("nav.issues"), "/issues/?jql=", "find_link"));
        links.addAll(fragments.links("system.top.navigation.bar", side.context));
        if (jira.user() != null) {
            links.add(new Link(
                    t.text("nav.create"),
                    side.base + "/secure/CreateIssue!default.jspa",
                    "create_link",
                    "",
                    "aui-button aui-button-primary aui-style",
                    false));
        }
        return links;
    }

    private List<Link> userMenu(Side side) {
        List<Link> links = new ArrayList<>();
        links.add(side.link(jira.texts().text("nav.profile"), "/secure/ViewProfile.jspa", "view_profile"));
        fragments.groups("system.user.options", side.context).forEach(group -> links.addAll(group.links()));
        return links;
    }

    private List<Link> adminTabs(Side side) {
        Texts t = jira.texts();
        String open = AdminMenu.tabOf(side.frame.section());
        List<Link> tabs = new ArrayList<>();
        for (AdminMenu tab : AdminMenu.values()) {
            appsOrOwn(tab, side)
                    .forEach(href -> tabs.add(Link.to(t.text("admin." + tab.location()), href, tab.location())
                            .marked(open)));
        }
        return tabs;
    }

    /** Where a tab leads: to its first page; no page, no tab. */
    private List<String> appsOrOwn(AdminMenu tab, Side side) {
        if (!tab.pages().isEmpty()) {
            return List.of(side.base + tab.pages().get(0).path());
        }
        return fragments.groups(tab.location(), side.context).stream()
                .flatMap(group -> group.links().stream())
                .limit(1)
                .map(Link::href)
                .toList();
    }

    private List<LinkGroup> sideGroups(Side side) {
        List<LinkGroup> groups = new ArrayList<>();
        switch (side.frame.kind()) {
            case PROJECT -> addProject(groups, side);
            case ADMIN -> addAdmin(groups, side);
            case PROFILE -> addProfile(groups, side);
            case GENERAL, BARE -> {}
        }
        return groups.stream().map(group -> group.marked(side.frame.item())).toList();
    }

    private void addProject(List<LinkGroup> groups, Side side) {
        Texts t = jira.texts();
        Project project = Objects.requireNonNull(side.frame.project());
        String home = "/projects/" + project.getKey();
        groups.add(new LinkGroup(
                "",
                List.of(
                        side.link(t.text("project.summary"), home + "/summary", "summary"),
                        side.link(t.text("project.issues"), home + "/issues", "issues"))));
        groups.addAll(fragments.groups(SIDEBAR, side.context));
        if (jira.runs(project)) {
            groups.add(new LinkGroup("", List.of(settings(side, project))));
        }
    }

    private Link settings(Side side, Project project) {
        String path = "/plugins/servlet/project-config/" + project.getKey() + "/roles";
        return side.link(jira.texts().text("project.settings"), path, "view_project_settings");
    }

    private void addAdmin(List<LinkGroup> groups, Side side) {
        Project project = side.frame.project();
        if (project != null) {
            Texts t = jira.texts();
            Link back = side.link(t.text("project.back"), "/projects/" + project.getKey() + "/summary", "back");
            Link roles = side.link(
                    t.text("project.roles"), "/plugins/servlet/project-config/" + project.getKey() + "/roles", "roles");
            groups.add(new LinkGroup("", List.of(back, roles)));
            groups.addAll(fragments.groups(SETTINGS, side.context));
            return;
        }
        AdminMenu.find(side.frame.section()).forEach(tab -> {
            List<Link> own = tab.pages().stream()
                    .map(page -> side.link(jira.texts().text(page.text()), page.path(), page.id()))
                    .toList();
            groups.add(new LinkGroup("", own));
            groups.addAll(fragments.groups(tab.location(), side.context));
        });
    }

    private void addProfile(List<LinkGroup> groups, Side side) {
        Link summary = side.link(jira.texts().text("profile.summary"), "/secure/ViewProfile.jspa", "up-summary");
        groups.add(new LinkGroup("", List.of(summary)));
        groups.addAll(fragments.groups("system.user.profile.links", side.context));
    }
}
