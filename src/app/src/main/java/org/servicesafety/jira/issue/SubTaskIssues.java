package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemTerm;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.registry.SafetyField;

/** What of an occurrence stands in its issue. */
public final class SubTaskIssues {
    private final IssueWriting writing;
    private final Registry registry;
    private final Words words;

    /** How an issue calls its occurrence, in the language of the site's names. */
    public interface Words {

        /** The month, quarter or day of the occurrence. */
        String period(ItemTerm term, LocalDate due);

        /** The activity and the period of an occurrence of it. */
        String summary(String activity, String period);
    }

    public SubTaskIssues(IssueWriting writing, Registry registry, Words words) {
        this.writing = writing;
        this.registry = registry;
        this.words = words;
    }

    /** Whether the site has such issues. */
    boolean areSetUp() {
        return registry.id(IssueKind.OCCURRENCE).isPresent();
    }

    /** One that a run which was broken off has made and did not come to note down. */
    Optional<Issue> leftBehind(Issue parent, LocalDate due) {
        Timestamp day = Timestamp.valueOf(due.atStartOfDay());
        String type = registry.id(IssueKind.OCCURRENCE).orElse("");
        return parent.getSubTaskObjects().stream()
                .filter(part -> type.equals(part.getIssueTypeId()) && day.equals(part.getDueDate()))
                .findFirst();
    }

    Issue create(ApplicationUser as, Issue parent, ItemContent content, LocalDate due) {
        return writing.createPart(as, parent, IssueKind.OCCURRENCE, filled(content, due));
    }

    void change(long issueId, ItemContent content, LocalDate due) {
        writing.change(issueId, filled(content, due), UnaryOperator.identity());
    }

    private IssueInputParameters filled(ItemContent content, LocalDate due) {
        IssueInputParameters input = writing.input();
        input.setSummary(summary(content, due)).setDescription(content.activity());
        input.setDueDate(writing.day(due))
                .setAssigneeId(writing.activeUserName(content.responsible().user()));
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        writing.put(input, SafetyField.PERFORMER_TITLE, content.responsible().title());
        writing.put(
                input, SafetyField.MONITOR, writing.userName(content.monitor().user()));
        writing.put(input, SafetyField.MONITOR_TITLE, content.monitor().title());
        return input;
    }

    /** A long activity is cut, never the period. */
    private String summary(ItemContent content, LocalDate due) {
        String period = words.period(content.term(), due);
        int room = IssueWriting.SUMMARY - words.summary("", period).length();
        return words.summary(IssueWriting.line(content.activity(), room), period);
    }
}
