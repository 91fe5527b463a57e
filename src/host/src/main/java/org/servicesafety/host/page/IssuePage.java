package org.servicesafety.host.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page of one issue. */
final class IssuePage {

    private final Issues issues;
    private final Screens screens;
    private final Fragments fragments;
    private final IssueContent content;

    IssuePage(Issues issues, Screens screens, Fragments fragments, IssueContent content) {
        this.issues = issues;
        this.screens = screens;
        this.fragments = fragments;
        this.content = content;
    }

    void addTo(Routes routes) {
        routes.whoever(Routes.Rule.EVERYBODY)
                .get("/browse/([A-Z][A-Z0-9_]+-\\d+)", this::show)
                .get("/browse/([A-Z][A-Z0-9_]+)/?", exchange -> Answer.redirect("/projects/" + exchange.part(1)));
    }

    private Answer show(Exchange exchange) {
        Issue issue = issues.byKey(exchange.part(1));
        return issue == null ? Answer.missing() : Answer.show(view(issue, exchange));
    }

    private View view(Issue issue, Exchange exchange) {
        Map<String, Object> context = fragments.context(exchange.request(), issue.getProjectObject(), issue);
        String id = "?id=" + issue.getId();
        return new View("issue.vm", issue.getSummary(), Frame.project(issue.getProjectObject(), "issues"))
                .context("jira.view.issue")
                .with("key", issue.getKey())
                .with("issueId", String.valueOf(issue.getId()))
                .with("crumbs", crumbs(issue, exchange))
                .with("actions", operations(issue, id, exchange))
                .with("more", more(issue, id, context, exchange))
                .with("transitions", transitions(issue, exchange))
                .with("tools", fragments.links("jira.issue.tools", context))
                .with("details", content.details(issue, exchange))
                .with("texts", content.longTexts(issue, exchange))
                .with("leftPanels", fragments.panels("atl.jira.view.issue.left.context", context))
                .with("rightPanels", fragments.panels("atl.jira.view.issue.right.context", context))
                .with("links", content.links(issue, exchange))
                .with("parts", content.parts(issue, exchange))
                .with("people", content.people(issue, exchange))
                .with("dates", content.dates(issue, exchange))
                .with("history", exchange.param("page").equals("history"))
                .with("activity", content.activity(issue, exchange))
                .with("mayComment", issues.may(ProjectPermissions.ADD_COMMENTS, issue));
    }

    private static List<Link> crumbs(Issue issue, Exchange exchange) {
        String project = issue.getProjectObject().getKey();
        List<Link> crumbs = new ArrayList<>();
        crumbs.add(Link.to(
                issue.getProjectObject().getName(), exchange.base() + "/projects/" + project, "project-name-val"));
        Issue parent = issue.getParentObject();
        if (parent != null) {
            crumbs.add(Link.to(
                    parent.getKey() + " " + parent.getSummary(), browse(parent, exchange), "parent_issue_summary"));
        }
        crumbs.add(Link.to(issue.getKey(), browse(issue, exchange), "key-val"));
        return crumbs;
    }

    private static String browse(Issue issue, Exchange exchange) {
        return exchange.base() + "/browse/" + issue.getKey();
    }

    private List<Link> operations(Issue issue, String id, Exchange exchange) {
        List<Link> links = new ArrayList<>();
        if (issues.may(ProjectPermissions.EDIT_ISSUES, issue)) {
            links.add(link(exchange, "edit", "/secure/EditIssue!default.jspa" + id, "edit-issue"));
        }
        if (issues.may(ProjectPermissions.ADD_COMMENTS, issue)) {
            links.add(Link.to(exchange.text("comment"), "#add-comment", "comment-issue"));
        }
        if (issues.may(ProjectPermissions.ASSIGN_ISSUES, issue)) {
            links.add(link(exchange, "assign", "/secure/AssignIssue!default.jspa" + id, "assign-issue"));
        }
        return links;
    }

    private static Link link(Exchange exchange, String key, String path, String id) {
        return Link.to(exchange.text(key), exchange.base() + path, id);
    }

    private List<Link> more(Issue issue, String id, Map<String, Object> context, Exchange exchange) {
        List<Link> links = new ArrayList<>();
        if (issues.may(ProjectPermissions.LINK_ISSUES, issue)) {
            links.add(link(exchange, "link", "/secure/LinkJiraIssue!default.jspa" + id, "link-issue"));
        }
        Stream.of("operations-operations", "operations-work", "operations-subtasks", "opsbar-operations")
                .flatMap(place -> fragments.groups(place, context).stream())
                .forEach(group -> links.addAll(group.links()));
        if (issues.may(ProjectPermissions.DELETE_ISSUES, issue)) {
            links.add(link(exchange, "delete", "/secure/DeleteIssue!default.jspa" + id, "delete-issue"));
        }
        return links;
    }

    /** A transition that asks something leads to its form, another one is made at once. */
    private List<Link> transitions(Issue issue, Exchange exchange) {
        return issues.transitions(issue).stream()
                .map(action -> transition(issue, action, exchange))
                .toList();
    }

    private Link transition(Issue issue, ActionDescriptor action, Exchange exchange) {
        String address =
                exchange.base() + "/secure/WorkflowUIDispatcher.jspa?id=" + issue.getId() + "&action=" + action.getId();
        return new Link(
                action.getName(),
                address,
                "action_id_" + action.getId(),
                "",
                screens.asks(action) ? "" : "post",
                false);
    }
}
