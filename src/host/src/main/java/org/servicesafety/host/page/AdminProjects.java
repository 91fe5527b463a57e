package org.servicesafety.host.page;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Administration of projects: the list and a new one. */
final class AdminProjects {

    static final String TYPE = "business";

    private final Jira jira;

    AdminProjects(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.ADMINISTRATOR)
                .get("/secure/admin/ViewProjects\\.jspa", exchange -> show(exchange, null))
                .get("/secure/(admin/)?AddProject!default\\.jspa", exchange -> show(exchange, null))
                .post("/secure/admin/AddProject\\.jspa", this::create);
    }

    private Answer show(Exchange exchange, @Nullable ErrorCollection faults) {
        Table table = new Table(
                "",
                exchange.text("projects.none"),
                List.of(
                        exchange.text("project.name"),
                        exchange.text("project.key"),
                        exchange.text("project.lead"),
                        exchange.text("project.settings")));
        Collection<Project> projects = jira.the(ProjectManager.class).getProjectObjects();
        for (Project project : projects) {
            table.row(
                    Cell.link(project.getName(), exchange.base() + "/projects/" + project.getKey()),
                    Cell.of(project.getKey()),
                    Cell.of(IssueCells.name(project.getProjectLead(), exchange)),
                    Cell.link(
                            exchange.text("project.roles"),
                            exchange.base() + "/plugins/servlet/project-config/" + project.getKey() + "/roles"));
        }
        return Answer.show(View.ofBlocks(
                exchange.text("admin.projects"),
                Frame.admin("admin_project_menu", "view_projects"),
                table,
                form(exchange, faults)));
    }

    private Form form(Exchange exchange, @Nullable ErrorCollection faults) {
        List<Choice> people = jira.the(UserManager.class).getAllApplicationUsers().stream()
                .filter(ApplicationUser::isActive)
                .map(user -> new Choice(user.getName(), user.getDisplayName()))
                .toList();
        List<Input> inputs = List.of(
                Input.of("text", "name", exchange.text("project.name"), "").must(),
                Input.of("text", "key", exchange.text("project.key"), "").must(),
                Input.select(
                        "lead", exchange.text("project.lead"), exchange.person().getName(), people),
                Input.of("textarea", "description", exchange.text("field.description"), ""));
        Form form = Form.to(
                        exchange.base() + "/secure/admin/AddProject.jspa",
                        exchange.text("project.create"),
                        "",
                        exchange.refilled(inputs))
                .titled(exchange.text("project.create"));
        if (faults == null) {
            return form;
        }
        java.util.Map<String, String> byField = new java.util.HashMap<>();
        faults.getErrors().forEach((field, message) -> byField.put(formField(field), message));
        return form.failed(faults.getErrorMessages(), byField);
    }

    /** Jira's service says {@code projectKey} where its form says {@code key}. */
    static String formField(String field) {
        return field.startsWith("project") && field.length() > "project".length()
                ? field.substring("project".length()).toLowerCase(Locale.ROOT)
                : field;
    }

    private Answer create(Exchange exchange) {
        ProjectService service = jira.the(ProjectService.class);
        ProjectCreationData data = new ProjectCreationData.Builder()
                .withName(exchange.param("name"))
                .withKey(exchange.param("key"))
                .withDescription(exchange.param("description"))
                .withLead(jira.the(UserManager.class).getUserByName(exchange.param("lead")))
                .withType(TYPE)
                .build();
        var valid = service.validateCreateProject(exchange.user(), data);
        if (!valid.isValid()) {
            return show(exchange, valid.getErrorCollection());
        }
        return Answer.redirect("/projects/" + service.createProject(valid).getKey());
    }
}
