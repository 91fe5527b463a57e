package org.servicesafety.host.page;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.project.Roles;

/** People in the roles of a project, and the list of roles. */
final class AdminRoles {

    private final Jira jira;

    AdminRoles(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.SIGNED_IN)
                .get(
                        "/plugins/servlet/project-config/([A-Z][A-Z0-9_]+)(?:/(?:roles|summary))?",
                        exchange -> show(exchange, null))
                .post("/plugins/servlet/project-config/([A-Z][A-Z0-9_]+)/roles", this::add)
                .post("/plugins/servlet/project-config/([A-Z][A-Z0-9_]+)/roles/(\\d{1,18})/remove", this::remove)
                .whoever(Routes.Rule.ADMINISTRATOR)
                .get("/secure/project/ViewProjectRoles\\.jspa", this::list);
    }

    private @Nullable Project project(Exchange exchange) {
        Project project = jira.project(exchange.part(1));
        return project != null && jira.runs(project) ? project : null;
    }

    private Answer show(Exchange exchange, @Nullable String fault) {
        Project project = project(exchange);
        if (project == null) {
            return Answer.missing();
        }
        Table table = new Table("", "", List.of(exchange.text("role"), exchange.text("role.people"), ""));
        for (ProjectRole role : roles()) {
            jira.the(Roles.class)
                    .actors(role, project)
                    .forEach(actor -> table.row(
                            Cell.of(role.getName()),
                            Cell.of(name(actor, exchange)),
                            Cell.deed(exchange.text("remove"), removal(exchange, project, role, actor))));
        }
        Form form = addForm(exchange, project);
        Frame frame = new Frame(Frame.Kind.ADMIN, project, "atl.jira.proj.config", "roles");
        return Answer.show(View.ofBlocks(
                exchange.text("project.roles"),
                frame,
                table,
                fault == null ? form : form.failed(List.of(fault), java.util.Map.of())));
    }

    private List<ProjectRole> roles() {
        return List.copyOf(jira.the(ProjectRoleManager.class).getProjectRoles());
    }

    private String name(Roles.Actor actor, Exchange exchange) {
        ApplicationUser user =
                actor.kind().equals(Roles.USER) ? jira.the(UserManager.class).getUserByKey(actor.parameter()) : null;
        return user == null ? exchange.text("role.group", actor.parameter()) : user.getDisplayName();
    }

    private static String removal(Exchange exchange, Project project, ProjectRole role, Roles.Actor actor) {
        return exchange.base() + address(project) + "/" + role.getId() + "/remove?kind=" + encoded(actor.kind())
                + "&actor=" + encoded(actor.parameter());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String address(Project project) {
        return "/plugins/servlet/project-config/" + project.getKey() + "/roles";
    }

    private Form addForm(Exchange exchange, Project project) {
        List<Choice> roles = roles().stream()
                .map(role -> new Choice(String.valueOf(role.getId()), role.getName()))
                .toList();
        List<Choice> people = jira.the(UserManager.class).getAllApplicationUsers().stream()
                .filter(ApplicationUser::isActive)
                .map(user -> new Choice(user.getKey(), user.getDisplayName()))
                .toList();
        return Form.to(
                        exchange.base() + address(project),
                        exchange.text("add"),
                        "",
                        List.of(
                                Input.select("role", exchange.text("role"), "", roles),
                                Input.select("user", exchange.text("role.person"), "", people)))
                .titled(exchange.text("role.add"));
    }

    private Answer add(Exchange exchange) {
        Project project = project(exchange);
        ProjectRole role = jira.the(ProjectRoleManager.class).getProjectRole(exchange.number("role", -1));
        if (project == null) {
            return Answer.missing();
        }
        if (role == null) {
            return show(exchange, exchange.text("role.unknown"));
        }
        boolean known =
                jira.the(Roles.class).addActor(role, project, new Roles.Actor(Roles.USER, exchange.param("user")));
        return known ? back(project) : show(exchange, exchange.text("role.unknown"));
    }

    private Answer remove(Exchange exchange) {
        Project project = project(exchange);
        ProjectRole role = jira.the(ProjectRoleManager.class).getProjectRole(Long.valueOf(exchange.part(2)));
        if (project == null || role == null) {
            return Answer.missing();
        }
        Roles.Actor actor = new Roles.Actor(exchange.param("kind"), exchange.param("actor"));
        jira.the(Roles.class).removeActor(role, project, actor);
        return back(project);
    }

    private static Answer back(Project project) {
        return Answer.redirect(address(project));
    }

    private Answer list(Exchange exchange) {
        Table table = new Table("", "", List.of(exchange.text("role"), exchange.text("field.description")));
        roles().forEach(role -> table.row(Cell.of(role.getName()), Cell.of(String.valueOf(role.getDescription()))));
        return Answer.show(View.ofBlocks(
                exchange.text("admin.roles"), Frame.admin("admin_users_menu", "project_role_browser"), table));
    }

    static String names(List<ApplicationUser> users) {
        return users.stream().map(ApplicationUser::getDisplayName).collect(Collectors.joining(", "));
    }
}
