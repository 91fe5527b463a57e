package org.servicesafety.host.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is done to an issue apart from its screens: comment, assign, link, delete. */
final class IssueDeeds {

    private final Jira jira;
    private final Issues issues;

    IssueDeeds(Jira jira, Issues issues) {
        this.jira = jira;
        this.issues = issues;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.SIGNED_IN)
                .post("/secure/AddComment\\.jspa", exchange -> on(exchange, issue -> comment(issue, exchange)))
                .get(
                        "/secure/AssignIssue!default\\.jspa",
                        exchange -> on(exchange, issue -> assignForm(issue, exchange, Map.of(), List.of())))
                .post("/secure/AssignIssue\\.jspa", exchange -> on(exchange, issue -> assign(issue, exchange)))
                .get(
                        "/secure/LinkJiraIssue!default\\.jspa",
                        exchange -> on(exchange, issue -> linkForm(issue, exchange, Map.of())))
                .post("/secure/LinkJiraIssue\\.jspa", exchange -> on(exchange, issue -> link(issue, exchange)))
                .get(
                        "/secure/DeleteIssue!default\\.jspa",
                        exchange -> on(exchange, issue -> deleteForm(issue, exchange, List.of())))
                .post("/secure/DeleteIssue\\.jspa", exchange -> on(exchange, issue -> delete(issue, exchange)));
    }

    private Answer on(Exchange exchange, Function<Issue, Answer> deed) {
        Issue issue = issues.byId(exchange);
        return issue == null ? Answer.missing() : deed.apply(issue);
    }

    private static Answer back(Issue issue) {
        return Answer.redirect("/browse/" + issue.getKey());
    }

    private Answer comment(Issue issue, Exchange exchange) {
        if (!issues.may(ProjectPermissions.ADD_COMMENTS, issue)) {
            return Answer.denied();
        }
        if (!exchange.param("comment").isEmpty()) {
            jira.the(CommentManager.class).create(issue, exchange.person(), exchange.param("comment"), true);
        }
        return back(issue);
    }

    private static Answer form(String title, Issue issue, Form form, Exchange exchange) {
        String address = exchange.base() + "/browse/" + issue.getKey();
        return Answer.show(View.ofBlocks(
                        title,
                        Frame.project(issue.getProjectObject(), "issues"),
                        form.hide("id", String.valueOf(issue.getId())))
                .with("crumbs", List.of(Link.to(issue.getKey() + " " + issue.getSummary(), address, ""))));
    }

    private static Form to(String path, String submit, Issue issue, List<Input> inputs, Exchange exchange) {
        return Form.to(
                exchange.base() + path,
                exchange.text(submit),
                exchange.base() + "/browse/" + issue.getKey(),
                exchange.refilled(inputs));
    }

    private Answer assignForm(Issue issue, Exchange exchange, Map<String, String> faults, List<String> general) {
        List<Choice> people = new ArrayList<>(List.of(new Choice("", "-")));
        jira.the(UserManager.class).getAllApplicationUsers().stream()
                .filter(ApplicationUser::isActive)
                .forEach(user -> people.add(new Choice(user.getName(), user.getDisplayName())));
        String now = issue.getAssignee() == null ? "" : issue.getAssignee().getName();
        Form form = to(
                "/secure/AssignIssue.jspa",
                "assign",
                issue,
                List.of(Input.select("assignee", exchange.text("field.assignee"), now, people)),
                exchange);
        return form(exchange.text("assign"), issue, form.failed(general, faults), exchange);
    }

    private Answer assign(Issue issue, Exchange exchange) {
        IssueService service = jira.the(IssueService.class);
        var valid = service.validateAssign(exchange.user(), issue.getId(), exchange.param("assignee"));
        if (!valid.isValid()) {
            ErrorCollection faults = valid.getErrorCollection();
            return assignForm(issue, exchange, faults.getErrors(), List.copyOf(faults.getErrorMessages()));
        }
        service.assign(exchange.user(), valid);
        return back(issue);
    }

    private Answer linkForm(Issue issue, Exchange exchange, Map<String, String> faults) {
        List<Choice> types = new ArrayList<>();
        for (IssueLinkType type : jira.the(IssueLinkTypeManager.class).getIssueLinkTypes()) {
            types.add(new Choice("out:" + type.getId(), type.getOutward()));
            types.add(new Choice("in:" + type.getId(), type.getInward()));
        }
        List<Input> inputs = List.of(
                Input.select("linkDesc", exchange.text("link.kind"), "", types),
                Input.of("text", "issueKeys", exchange.text("field.key"), "").must(),
                Input.of("textarea", "comment", exchange.text("comment"), ""));
        Form form = to("/secure/LinkJiraIssue.jspa", "link", issue, inputs, exchange);
        return form(exchange.text("link"), issue, form.failed(List.of(), faults), exchange);
    }

    private Answer link(Issue issue, Exchange exchange) {
        if (!issues.may(ProjectPermissions.LINK_ISSUES, issue)) {
            return Answer.denied();
        }
        Issue other = issues.byKey(exchange.param("issueKeys"));
        String[] kind = exchange.param("linkDesc").split(":", 2);
        IssueLinkType type = kind.length == 2 && kind[1].matches("\\d{1,18}")
                ? jira.the(IssueLinkTypeManager.class).getIssueLinkType(Long.valueOf(kind[1]))
                : null;
        if (other == null || type == null || other.getId().equals(issue.getId())) {
            String field = type == null ? "linkDesc" : "issueKeys";
            return linkForm(issue, exchange, Map.of(field, exchange.text("link.unknown")));
        }
        connect(issue, other, type, kind[0].equals("out"), exchange.user());
        return comment(issue, exchange);
    }

    private void connect(Issue one, Issue other, IssueLinkType type, boolean outward, @Nullable ApplicationUser user) {
        Issue from = outward ? one : other;
        Issue to = outward ? other : one;
        try {
            jira.the(IssueLinkManager.class).createIssueLink(from.getId(), to.getId(), type.getId(), 1L, user);
        } catch (CreateException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Answer deleteForm(Issue issue, Exchange exchange, List<String> faults) {
        if (!issues.may(ProjectPermissions.DELETE_ISSUES, issue)) {
            return Answer.denied();
        }
        String warning = Html.escape(exchange.text("delete.warning"));
        Form form = to("/secure/DeleteIssue.jspa", "delete", issue, List.of(), exchange)
                .danger()
                .failed(faults, Map.of())
                .hide("id", String.valueOf(issue.getId()));
        Panel panel = new Panel("", "", "<div class=\"aui-message aui-message-warning\"><p>" + warning + "</p></div>");
        return Answer.show(View.ofBlocks(
                exchange.text("delete.title", issue.getKey()),
                Frame.project(issue.getProjectObject(), "issues"),
                panel,
                form));
    }

    private Answer delete(Issue issue, Exchange exchange) {
        IssueService service = jira.the(IssueService.class);
        var valid = service.validateDelete(exchange.user(), issue.getId());
        ErrorCollection faults = valid.isValid() ? service.delete(exchange.user(), valid) : valid.getErrorCollection();
        if (faults.hasAnyErrors()) {
            return deleteForm(issue, exchange, List.copyOf(faults.getErrorMessages()));
        }
        return Answer.redirect("/projects/" + issue.getProjectObject().getKey());
    }
}
