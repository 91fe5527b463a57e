package org.servicesafety.host.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tabs of the administration, at the locations where Jira has them, with the stand-in's own pages in them. */
enum AdminMenu {
    PROJECTS("admin_project_menu"),
    ISSUES("admin_issues_menu"),
    APPS("admin_plugins_menu"),
    USERS("admin_users_menu"),
    SYSTEM("admin_system_menu");

    /** A page of the stand-in in a tab. */
    record Item(String id, String text, String path) {}

    private final String location;

    AdminMenu(String location) {
        this.location = location;
    }

    String location() {
        return location;
    }

    /** The stand-in's pages of the tab; the tab of apps has none of its own. */
    List<Item> pages() {
        return switch (this) {
            case PROJECTS -> List.of(new Item("view_projects", "admin.projects", "/secure/admin/ViewProjects.jspa"));
            case ISSUES ->
                List.of(
                        new Item("issue_types", "admin.types", "/secure/admin/ViewIssueTypes.jspa"),
                        new Item("workflows", "admin.workflows", "/secure/admin/workflows/ListWorkflows.jspa"),
                        new Item("field_screens", "admin.screens", "/secure/admin/ViewFieldScreens.jspa"),
                        new Item("view_custom_fields", "admin.fields", "/secure/admin/ViewCustomFields.jspa"));
            case APPS -> List.of();
            case USERS ->
                List.of(
                        new Item("user_browser", "admin.users", "/secure/admin/user/UserBrowser.jspa"),
                        new Item("group_browser", "admin.groups", "/secure/admin/user/GroupBrowser.jspa"),
                        new Item("project_role_browser", "admin.roles", "/secure/project/ViewProjectRoles.jspa"));
            case SYSTEM -> List.of(new Item("system_info", "admin.system", "/secure/admin/ViewSystemInfo.jspa"));
        };
    }

    /** The tab that holds this section, such as {@code admin_plugins_menu/my-section}; empty for none. */
    static String tabOf(String section) {
        String first = section.split("/", 2)[0];
        return first.equals("top_system_section") ? SYSTEM.location : first;
    }

    static Stream<AdminMenu> find(String section) {
        return Arrays.stream(values()).filter(tab -> tab.location.equals(tabOf(section)));
    }
}
