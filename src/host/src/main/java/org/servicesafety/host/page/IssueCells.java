package org.servicesafety.host.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues as rows of a table. */
final class IssueCells {

    /** A table of issues, one row each. */
    Table table(String caption, List<Issue> issues, Exchange exchange) {
        List<String> heads = List.of(
                exchange.text("field.issuetype"),
                exchange.text("field.key"),
                exchange.text("field.summary"),
                exchange.text("field.assignee"),
                exchange.text("field.status"),
                exchange.text("field.duedate"),
                exchange.text("field.created"));
        Table table = new Table(caption, exchange.text("issues.none"), heads);
        issues.forEach(issue -> table.row(row(issue, exchange)));
        return table;
    }

    private static List<Cell> row(Issue issue, Exchange exchange) {
        String address = exchange.base() + "/browse/" + issue.getKey();
        return List.of(
                Cell.of(issue.getIssueType().getName()),
                Cell.link(issue.getKey(), address),
                Cell.link(issue.getSummary(), address),
                Cell.of(name(issue.getAssignee(), exchange)),
                status(issue.getStatus()),
                Cell.of(exchange.texts().day(issue.getDueDate())),
                Cell.of(exchange.texts().day(issue.getCreated())));
    }

    static String name(@Nullable ApplicationUser user, Exchange exchange) {
        return user == null ? exchange.text("nobody") : user.getDisplayName();
    }

    /** The status as Jira's lozenge, coloured by its category. */
    static Cell status(Status status) {
        String category = status.getStatusCategory() == null
                ? ""
                : status.getStatusCategory().getKey();
        String colour =
                switch (category) {
                    case "done" -> " aui-lozenge-success";
                    case "indeterminate" -> " aui-lozenge-inprogress";
                    default -> "";
                };
        return Cell.lozenge(status.getName(), "aui-lozenge-subtle" + colour);
    }
}
