package org.servicesafety.host.page;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.servicesafety.host.plugin.PluginModules;

/** Lists of the administration that are only read: people, groups, types, workflows, screens, fields, system. */
final class AdminLists {

    private final Jira jira;

    AdminLists(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.ADMINISTRATOR)
                .get(
                        list("user/UserBrowser"),
                        exchange -> show(
                                exchange,
                                "users",
                                "admin_users_menu",
                                "user_browser",
                                this::users,
                                "user.login",
                                "profile.name",
                                "profile.mail",
                                "profile.groups"))
                .get(
                        list("user/GroupBrowser"),
                        exchange -> show(
                                exchange,
                                "groups",
                                "admin_users_menu",
                                "group_browser",
                                this::groups,
                                "group",
                                "role.people"))
                .get(
                        list("ViewIssueTypes"),
                        exchange -> show(
                                exchange,
                                "types",
                                "admin_issues_menu",
                                "issue_types",
                                this::types,
                                "project.name",
                                "field.description"))
                .get(
                        list("workflows/ListWorkflows"),
                        exchange -> show(
                                exchange,
                                "workflows",
                                "admin_issues_menu",
                                "workflows",
                                this::workflows,
                                "workflow",
                                "field.status",
                                "workflow.transitions"))
                .get(
                        list("ViewFieldScreens"),
                        exchange -> show(
                                exchange,
                                "screens",
                                "admin_issues_menu",
                                "field_screens",
                                this::screens,
                                "project.name",
                                "screen.fields"))
                .get(
                        list("ViewCustomFields"),
                        exchange -> show(
                                exchange,
                                "fields",
                                "admin_issues_menu",
                                "view_custom_fields",
                                this::fields,
                                "project.name",
                                "field.id",
                                "field.type"))
                .get(
                        list("ViewSystemInfo"),
                        exchange -> show(
                                exchange,
                                "system",
                                "admin_system_menu",
                                "system_info",
                                this::system,
                                "profile.field",
                                "profile.value"));
    }

    private static String list(String name) {
        return "/secure/admin/" + name + "\\.jspa";
    }

    private static Answer show(
            Exchange exchange,
            String title,
            String section,
            String item,
            BiConsumer<Table, Exchange> fill,
            String... heads) {
        Table table = new Table(
                "",
                exchange.text("list.none"),
                List.of(heads).stream().map(exchange::text).toList());
        fill.accept(table, exchange);
        return Answer.show(View.ofBlocks(exchange.text("admin." + title), Frame.admin(section, item), table));
    }

    private void users(Table table, Exchange exchange) {
        for (ApplicationUser user : jira.the(UserManager.class).getAllApplicationUsers()) {
            table.row(
                    Cell.of(user.getName()),
                    Cell.of(user.getDisplayName()),
                    Cell.of(String.valueOf(user.getEmailAddress())),
                    Cell.of(String.join(", ", jira.the(GroupManager.class).getGroupNamesForUser(user))));
        }
    }

    private void groups(Table table, Exchange exchange) {
        GroupManager groups = jira.the(GroupManager.class);
        for (Group group : groups.getAllGroups()) {
            table.row(Cell.of(group.getName()), Cell.of(AdminRoles.names(List.copyOf(groups.getUsersInGroup(group)))));
        }
    }

    private void types(Table table, Exchange exchange) {
        jira.the(ConstantsManager.class)
                .getAllIssueTypeObjects()
                .forEach(type -> table.row(Cell.of(type.getName()), Cell.of(String.valueOf(type.getDescription()))));
    }

    private void workflows(Table table, Exchange exchange) {
        jira.the(WorkflowManager.class).getWorkflows().forEach(workflow -> {
            for (Object step : workflow.getDescriptor().getSteps()) {
                StepDescriptor one = (StepDescriptor) step;
                table.row(Cell.of(workflow.getName()), Cell.of(one.getName()), Cell.of(actions(one)));
            }
        });
    }

    private static String actions(StepDescriptor step) {
        List<?> actions = step.getActions();
        return actions.stream()
                .map(action -> ((ActionDescriptor) action).getName())
                .collect(Collectors.joining(", "));
    }

    private void screens(Table table, Exchange exchange) {
        jira.the(FieldScreenManager.class)
                .getFieldScreens()
                .forEach(screen -> table.row(
                        Cell.of(screen.getName()),
                        Cell.of(Screens.ids(screen).stream()
                                .map(id -> fieldName(id, exchange))
                                .collect(Collectors.joining(", ")))));
    }

    private String fieldName(String id, Exchange exchange) {
        Field field =
                id.startsWith("customfield_") ? jira.the(FieldManager.class).getField(id) : null;
        return field == null ? exchange.text("field." + id) : field.getName();
    }

    private void fields(Table table, Exchange exchange) {
        jira.the(CustomFieldManager.class)
                .getCustomFieldObjects()
                .forEach(field -> table.row(
                        Cell.of(field.getFieldName()),
                        Cell.of(field.getId()),
                        Cell.of(field.getCustomFieldType().getKey())));
    }

    private void system(Table table, Exchange exchange) {
        PluginModules modules = jira.the(PluginModules.class);
        table.row(
                Cell.of(exchange.text("system.app")),
                Cell.of(modules.descriptor().key()));
        table.row(Cell.of("Java"), Cell.of(Runtime.version().toString()));
        table.row(Cell.of(exchange.text("system.note")), Cell.of(exchange.text("system.standin")));
    }
}
