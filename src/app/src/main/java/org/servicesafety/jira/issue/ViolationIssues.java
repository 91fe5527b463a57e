package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.SafetyField;

/** What of a violation stands in its issue. */
public final class ViolationIssues {
    private final IssueWriting writing;

    public ViolationIssues(IssueWriting writing) {
        this.writing = writing;
    }

    Issue create(Act act, ViolationContent content) {
        IssueInputParameters input = filled(act, content);
        return writing.create(act.body(), IssueKind.VIOLATION, input, ViolationIssues::fieldOf);
    }

    Issue change(long issueId, Act act, ViolationContent content) {
        return writing.change(issueId, filled(act, content), ViolationIssues::fieldOf);
    }

    boolean mayDelete(long issueId) {
        return writing.mayDelete(issueId);
    }

    void delete(long issueId) {
        writing.delete(issueId);
    }

    private IssueInputParameters filled(Act act, ViolationContent content) {
        IssueInputParameters input = writing.input();
        input.setSummary(IssueWriting.line(content.text())).setDescription(content.text());
        input.setDueDate(writing.day(content.due() != null ? content.due() : act.reportDue()))
                .setAssigneeId(writing.userName(content.responsible().user()));
        writing.put(input, SafetyField.ACT, String.valueOf(act.id().value()));
        writing.put(input, SafetyField.UNIT, String.valueOf(act.unit().value()));
        writing.put(input, SafetyField.VIOLATION_KIND, content.kind());
        writing.put(input, SafetyField.PROPOSAL, content.proposal());
        writing.put(input, SafetyField.SEVERITY, name(content.weight().severity()));
        writing.put(input, SafetyField.AREA, name(content.weight().area()));
        writing.put(input, SafetyField.RESPONSIBLE_TITLE, content.responsible().title());
        return input;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** The field of the request that Jira means. */
    private static String fieldOf(String jira) {
        return switch (jira) {
            case "assignee" -> "responsible.user";
            case "duedate" -> "due";
            case "summary", "description" -> "text";
            default -> jira;
        };
    }
}
