package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.CompletionMark;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.SafetyField;

/** What of a plan item stands in its issue. */
public final class ItemIssues {

    private final IssueWriting writing;

    public ItemIssues(IssueWriting writing) {
        this.writing = writing;
    }

    Issue create(UnitId body, ItemContent content) {
        return writing.create(body, IssueKind.PLAN_ITEM, filled(content), ItemIssues::fieldOf);
    }

    void change(long issueId, ItemContent content) {
        writing.change(issueId, filled(content), ItemIssues::fieldOf);
    }

    /** Deletes the issue or, if the person may not, says in it that it is no item of the plan. */
    void remove(long issueId, String words) {
        if (writing.mayDelete(issueId)) {
            writing.delete(issueId);
        } else {
            withdraw(issueId, words);
        }
    }

    /** Says in the issue that its item was taken out of the plan. */
    void withdraw(long issueId, String words) {
        writing.say(issueId, words);
    }

    /**
     * Takes the steps of the workflow from one status to another, if it has them.
     *
     * @param mark goes into the issue when it is completed
     * @param reason becomes the comment when a mark is returned
     */
    void move(long issueId, ItemStatus from, ItemStatus to, @Nullable CompletionMark mark, String reason) {
        for (Step step : Step.between(from, to)) {
            IssueInputParameters input = writing.input();
            if (step == Step.COMPLETE && mark != null) {
                fill(input, mark);
            } else if (step == Step.RETURN) {
                input.setComment(reason);
            }
            writing.step(issueId, step.action, input, UnaryOperator.identity());
        }
    }

    private void fill(IssueInputParameters input, CompletionMark mark) {
        writing.put(input, SafetyField.MARK_INCOMING, mark.incoming());
        writing.put(input, SafetyField.MARK_OUTGOING, mark.outgoing());
        writing.put(input, SafetyField.MARK_REGISTRATION, mark.registration());
        writing.put(input, SafetyField.MARK_ON, writing.day(mark.on()));
    }

    /** A step of the workflow that comes with the app, by its number there. */
    private enum Step {
        START(11),
        COMPLETE(21),
        CONFIRM(31),
        RETURN(32);

        private final int action;

        Step(int action) {
            this.action = action;
        }

        /** A confirmed issue has no way back: it stays, should a clarification bring its item another due day. */
        static List<Step> between(ItemStatus from, ItemStatus to) {
            return switch (from) {
                case TO_DO -> List.of(START, COMPLETE, CONFIRM).subList(0, stepsTo(to));
                case IN_PROGRESS -> List.of(COMPLETE, CONFIRM).subList(0, Math.max(0, stepsTo(to) - 1));
                case DONE -> to == ItemStatus.CONFIRMED ? List.of(CONFIRM) : List.of(RETURN);
                case CONFIRMED -> List.of();
            };
        }

        private static int stepsTo(ItemStatus to) {
            return switch (to) {
                case TO_DO -> 0;
                case IN_PROGRESS -> 1;
                case DONE -> 2;
                case CONFIRMED -> 3;
            };
        }
    }

    private IssueInputParameters filled(ItemContent content) {
        IssueInputParameters input = writing.input();
        input.setSummary(IssueWriting.line(content.activity())).setDescription(content.activity());
        input.setDueDate(writing.day(singleDay(content)))
                .setAssigneeId(writing.userName(content.responsible().user()));
        writing.put(input, SafetyField.ITEM_NUMBER, String.valueOf(content.number()));
        writing.put(input, SafetyField.PERFORMER_TITLE, content.responsible().title());
        writing.put(
                input, SafetyField.MONITOR, writing.userName(content.monitor().user()));
        writing.put(input, SafetyField.MONITOR_TITLE, content.monitor().title());
        writing.put(input, SafetyField.TERM, IssueWriting.line(content.term().text()));
        writing.put(input, SafetyField.FORM, content.form() == null ? null : IssueWriting.line(content.form()));
        return input;
    }

    /** Only an item with one due day has it in its issue; of others each occurrence has its own. */
    private static @Nullable LocalDate singleDay(ItemContent content) {
        return content.term().dates().size() == 1 ? content.term().dates().get(0) : null;
    }

    /** The field of the request that Jira means. */
    private static String fieldOf(String jira) {
        return switch (jira) {
            case "assignee" -> "responsible.user";
            case "duedate" -> "term";
            case "summary", "description" -> "activity";
            default -> jira;
        };
    }
}
