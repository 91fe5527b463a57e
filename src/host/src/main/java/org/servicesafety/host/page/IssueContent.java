package org.servicesafety.host.page;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands on an issue's page, ready to be drawn. */
final class IssueContent {

    private static final String LONG_TEXT = ":textarea";

    private final Jira jira;
    private final Issues issues;
    private final FieldValues values;

    IssueContent(Jira jira, Issues issues, FieldValues values) {
        this.jira = jira;
        this.issues = issues;
        this.values = values;
    }

    /**
     * A name with its value.
     *
     * @param id of the element that holds the value, as Jira has it
     */
    public record Fact(String id, String label, Cell value) {}

    /** One comment or one change. */
    public record Event(String id, String who, String when, List<String> lines) {}

    List<Fact> details(Issue issue, Exchange exchange) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("type-val", "issuetype", Cell.of(issue.getIssueType().getName()), exchange));
        facts.add(fact("status-val", "status", IssueCells.status(issue.getStatus()), exchange));
        if (issue.getPriority() != null) {
            facts.add(
                    fact("priority-val", "priority", Cell.of(issue.getPriority().getName()), exchange));
        }
        String resolution = issue.getResolution() == null
                ? exchange.text("unresolved")
                : issue.getResolution().getName();
        facts.add(fact("resolution-val", "resolution", Cell.of(resolution), exchange));
        facts.addAll(custom(issue, false, exchange));
        return facts;
    }

    private static Fact fact(String id, String field, Cell value, Exchange exchange) {
        return new Fact(id, exchange.text("field." + field), value);
    }

    private List<Fact> custom(Issue issue, boolean longOnes, Exchange exchange) {
        return jira.the(CustomFieldManager.class).getCustomFieldObjects(issue).stream()
                .filter(field -> isLong(field) == longOnes)
                .map(field -> new Fact(
                        field.getId() + "-val", field.getFieldName(), values.shown(field, issue, exchange.texts())))
                .filter(fact -> !fact.value().text().isEmpty())
                .toList();
    }

    private static boolean isLong(CustomField field) {
        return field.getCustomFieldType().getKey().endsWith(LONG_TEXT);
    }

    /** Description and other long texts, each under a heading of its own. */
    List<Fact> longTexts(Issue issue, Exchange exchange) {
        List<Fact> facts = new ArrayList<>();
        String description = issue.getDescription();
        if (description != null && !description.isBlank()) {
            facts.add(fact("description-val", "description", Cell.of(description), exchange));
        }
        facts.addAll(custom(issue, true, exchange));
        return facts;
    }

    List<Fact> people(Issue issue, Exchange exchange) {
        return List.of(
                fact("assignee-val", "assignee", Cell.of(IssueCells.name(issue.getAssignee(), exchange)), exchange),
                fact("reporter-val", "reporter", Cell.of(IssueCells.name(issue.getReporter(), exchange)), exchange));
    }

    List<Fact> dates(Issue issue, Exchange exchange) {
        Texts t = exchange.texts();
        List<Fact> facts = new ArrayList<>();
        if (issue.getDueDate() != null) {
            facts.add(fact("due-date", "duedate", Cell.of(t.day(issue.getDueDate())), exchange));
        }
        facts.add(fact("created-val", "created", Cell.of(t.minute(issue.getCreated())), exchange));
        facts.add(fact("updated-val", "updated", Cell.of(t.minute(issue.getUpdated())), exchange));
        return facts;
    }

    Table links(Issue issue, Exchange exchange) {
        IssueLinkManager manager = jira.the(IssueLinkManager.class);
        Table table = new Table(
                "", "", List.of(exchange.text("link"), exchange.text("field.summary"), exchange.text("field.status")));
        for (IssueLink link : manager.getOutwardLinks(issue.getId())) {
            row(table, link.getIssueLinkType().getOutward(), link.getDestinationObject(), exchange);
        }
        for (IssueLink link : manager.getInwardLinks(issue.getId())) {
            row(table, link.getIssueLinkType().getInward(), link.getSourceObject(), exchange);
        }
        return table;
    }

    /** An issue that the person may not see is not mentioned. */
    private void row(Table table, String relation, Issue other, Exchange exchange) {
        if (issues.may(ProjectPermissions.BROWSE_PROJECTS, other)) {
            table.row(
                    Cell.of(relation),
                    Cell.link(other.getKey() + " " + other.getSummary(), exchange.base() + "/browse/" + other.getKey()),
                    IssueCells.status(other.getStatus()));
        }
    }

    /** Sub-tasks, as a table. */
    Table parts(Issue issue, Exchange exchange) {
        Table table = new Table(
                "",
                "",
                List.of(exchange.text("field.key"), exchange.text("field.summary"), exchange.text("field.status")));
        issue.getSubTaskObjects().stream()
                .filter(part -> issues.may(ProjectPermissions.BROWSE_PROJECTS, part))
                .forEach(part -> table.row(
                        Cell.link(part.getKey(), exchange.base() + "/browse/" + part.getKey()),
                        Cell.of(part.getSummary()),
                        IssueCells.status(part.getStatus())));
        return table;
    }

    List<Event> activity(Issue issue, Exchange exchange) {
        return exchange.param("page").equals("history") ? history(issue, exchange) : comments(issue, exchange);
    }

    private List<Event> comments(Issue issue, Exchange exchange) {
        List<Comment> comments = jira.the(CommentManager.class).getCommentsForUser(issue, exchange.user());
        return comments.stream()
                .map(comment -> new Event(
                        "comment-" + comment.getId(),
                        IssueCells.name(comment.getAuthorApplicationUser(), exchange),
                        exchange.texts().minute(comment.getCreated()),
                        List.of(comment.getBody())))
                .toList();
    }

    private List<Event> history(Issue issue, Exchange exchange) {
        List<ChangeHistory> changes = jira.the(ChangeHistoryManager.class).getChangeHistories(issue);
        return changes.stream()
                .map(change -> new Event(
                        "changehistory-" + change.getId(),
                        IssueCells.name(change.getAuthorObject(), exchange),
                        exchange.texts().minute(change.getTimePerformed()),
                        change.getChangeItemBeans().stream()
                                .map(item -> line(item, exchange))
                                .toList()))
                .toList();
    }

    private static String line(ChangeItemBean item, Exchange exchange) {
        String key = "field." + item.getField();
        String known = exchange.text(key);
        String field = known.equals(key) ? item.getField() : known;
        return field + ": " + dash(item.getFromString()) + " → " + dash(item.getToString());
    }

    private static String dash(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : Objects.requireNonNull(text);
    }
}
