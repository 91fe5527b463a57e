package org.servicesafety.host.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forms that write an issue's fields: create, edit, transition. */
final class IssueForms {

    private final Jira jira;
    private final Issues issues;
    private final Screens screens;
    private final FieldInputs inputs;

    IssueForms(Jira jira, Issues issues, Screens screens, FieldInputs inputs) {
        this.jira = jira;
        this.issues = issues;
        this.screens = screens;
        this.inputs = inputs;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.SIGNED_IN)
                .get("/secure/CreateIssue(!default)?\\.jspa", exchange -> create(exchange, null))
                .post("/secure/CreateIssueDetails\\.jspa", this::created)
                .get("/secure/EditIssue!default\\.jspa", exchange -> edit(exchange, null))
                .post("/secure/EditIssue\\.jspa", this::edited)
                .get("/secure/WorkflowUIDispatcher\\.jspa", exchange -> transition(exchange, null))
                .post("/secure/WorkflowUIDispatcher\\.jspa", this::transitioned);
    }

    private Answer create(Exchange exchange, @Nullable ErrorCollection faults) {
        List<Project> projects = jira.projects().stream()
                .filter(project -> jira.may(ProjectPermissions.CREATE_ISSUES, project))
                .toList();
        Project project = chosen(projects, exchange.number("pid", -1));
        if (project == null) {
            return Answer.show(View.ofBlocks(
                    exchange.text("issue.create"),
                    Frame.general(),
                    new Panel("", "", Html.escape(exchange.text("issue.create.nowhere")))));
        }
        List<IssueType> types =
                List.copyOf(jira.the(IssueTypeSchemeManager.class).getNonSubTaskIssueTypesForProject(project));
        IssueType type = types.stream()
                .filter(one -> one.getId().equals(exchange.param("issuetype")))
                .findFirst()
                .orElse(types.get(0));
        return Answer.show(createView(exchange, projects, project, types, type, faults));
    }

    private static @Nullable Project chosen(List<Project> projects, long id) {
        Optional<Project> wanted =
                projects.stream().filter(project -> project.getId() == id).findFirst();
        return wanted.orElse(projects.isEmpty() ? null : projects.get(0));
    }

    private View createView(
            Exchange exchange,
            List<Project> projects,
            Project project,
            List<IssueType> types,
            IssueType type,
            @Nullable ErrorCollection faults) {
        MutableIssue blank = jira.the(IssueFactory.class).getIssue();
        blank.setProjectObject(project);
        blank.setIssueTypeId(type.getId());
        Form form = form(
                        exchange,
                        "/secure/CreateIssueDetails.jspa",
                        exchange.text("issue.create.submit"),
                        "/secure/Dashboard.jspa",
                        inputs.of(
                                screens.fields(blank, IssueOperations.CREATE_ISSUE_OPERATION), blank, exchange.texts()),
                        faults)
                .hide("pid", String.valueOf(project.getId()))
                .hide("issuetype", type.getId());
        return new View("create.vm", exchange.text("issue.create"), Frame.general())
                .context("jira.create.issue")
                .with("form", form)
                .with(
                        "projects",
                        Input.select(
                                "pid",
                                exchange.text("field.project"),
                                String.valueOf(project.getId()),
                                projects.stream()
                                        .map(p -> new Choice(
                                                String.valueOf(p.getId()), p.getName() + " (" + p.getKey() + ")"))
                                        .toList()))
                .with(
                        "types",
                        Input.select(
                                "issuetype",
                                exchange.text("field.issuetype"),
                                type.getId(),
                                types.stream()
                                        .map(t -> new Choice(t.getId(), t.getName()))
                                        .toList()));
    }

    private static Form form(
            Exchange exchange,
            String action,
            String submit,
            String cancel,
            List<Input> fields,
            @Nullable ErrorCollection faults) {
        Form form = Form.to(exchange.base() + action, submit, exchange.base() + cancel, exchange.refilled(fields));
        return faults == null ? form : form.failed(faults.getErrorMessages(), faults.getErrors());
    }

    private Answer created(Exchange exchange) {
        IssueService service = jira.the(IssueService.class);
        var valid = service.validateCreate(exchange.user(), typed(exchange));
        if (!valid.isValid()) {
            return create(exchange, valid.getErrorCollection());
        }
        var done = service.create(exchange.user(), valid);
        return done.isValid()
                ? Answer.redirect("/browse/" + done.getIssue().getKey())
                : create(exchange, done.getErrorCollection());
    }

    private IssueInputParameters typed(Exchange exchange) {
        return jira.the(IssueService.class).newIssueInputParameters(exchange.params());
    }

    private Answer edit(Exchange exchange, @Nullable ErrorCollection faults) {
        Issue issue = issues.byId(exchange);
        if (issue == null) {
            return Answer.missing();
        }
        if (!issues.may(ProjectPermissions.EDIT_ISSUES, issue)) {
            return Answer.denied();
        }
        List<Input> fields =
                inputs.of(screens.fields(issue, IssueOperations.EDIT_ISSUE_OPERATION), issue, exchange.texts());
        Form form = form(
                        exchange,
                        "/secure/EditIssue.jspa",
                        exchange.text("save"),
                        "/browse/" + issue.getKey(),
                        fields,
                        faults)
                .hide("id", String.valueOf(issue.getId()));
        return Answer.show(page(exchange.text("issue.edit", issue.getKey()), issue, form, exchange)
                .context("jira.edit.issue"));
    }

    private static View page(String title, Issue issue, Form form, Exchange exchange) {
        return View.ofBlocks(title, Frame.project(issue.getProjectObject(), "issues"), form)
                .with(
                        "crumbs",
                        List.of(Link.to(
                                issue.getKey() + " " + issue.getSummary(),
                                exchange.base() + "/browse/" + issue.getKey(),
                                "")));
    }

    private Answer edited(Exchange exchange) {
        Issue issue = issues.byId(exchange);
        if (issue == null) {
            return Answer.missing();
        }
        IssueService service = jira.the(IssueService.class);
        IssueInputParameters typed = typed(exchange);
        typed.setRetainExistingValuesWhenParameterNotProvided(true, true);
        var valid = service.validateUpdate(exchange.user(), issue.getId(), typed);
        if (!valid.isValid()) {
            return edit(exchange, valid.getErrorCollection());
        }
        var done = service.update(exchange.user(), valid);
        return done.isValid()
                ? Answer.redirect("/browse/" + issue.getKey())
                : edit(exchange, done.getErrorCollection());
    }

    private Answer transition(Exchange exchange, @Nullable ErrorCollection faults) {
        Issue issue = issues.byId(exchange);
        if (issue == null) {
            return Answer.missing();
        }
        int id = (int) exchange.number("action", -1);
        Optional<ActionDescriptor> action = issues.transitions(issue).stream()
                .filter(one -> one.getId() == id)
                .findFirst();
        if (action.isEmpty()) {
            return Answer.show(new View(
                            "error.vm",
                            exchange.text("error.transition.title"),
                            Frame.project(issue.getProjectObject(), "issues"))
                    .with("message", exchange.text("error.transition"))
                    .with("number", "")
                    .status(409));
        }
        String name = action.get().getName();
        List<Input> fields = inputs.of(asked(action.get()), issue, exchange.texts());
        Form form = form(
                        exchange,
                        "/secure/WorkflowUIDispatcher.jspa",
                        name,
                        "/browse/" + issue.getKey(),
                        fields,
                        faults)
                .hide("id", String.valueOf(issue.getId()))
                .hide("action", String.valueOf(id));
        return Answer.show(page(name, issue, form, exchange));
    }

    /** Jira has the comment at the end of each transition's screen, whatever fields the screen has. */
    private List<String> asked(ActionDescriptor action) {
        return Stream.concat(screens.fields(action).stream().filter(id -> !id.equals("comment")), Stream.of("comment"))
                .toList();
    }

    private Answer transitioned(Exchange exchange) {
        Issue issue = issues.byId(exchange);
        if (issue == null) {
            return Answer.missing();
        }
        IssueService service = jira.the(IssueService.class);
        IssueInputParameters typed = typed(exchange);
        typed.setRetainExistingValuesWhenParameterNotProvided(true, true);
        var valid =
                service.validateTransition(exchange.user(), issue.getId(), (int) exchange.number("action", -1), typed);
        if (!valid.isValid()) {
            return transition(exchange, valid.getErrorCollection());
        }
        var done = service.transition(exchange.user(), valid);
        return done.isValid()
                ? Answer.redirect("/browse/" + issue.getKey())
                : transition(exchange, done.getErrorCollection());
    }
}
