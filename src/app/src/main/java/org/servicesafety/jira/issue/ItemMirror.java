package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.plan.ConfirmOccurrence;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.plan.MarkOccurrence;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.jira.ao.AoItemRows;
import org.servicesafety.jira.ao.AoItemRows.Standing;
import org.servicesafety.jira.ao.OccurrenceIssueRows;
import org.servicesafety.jira.registry.SafetyField;

/**
 * Carries a step that somebody took with an issue over to the rows: with that of a plan item to the item and its one occurrence, with
 * that of an occurrence to the occurrence. That an occurrence was begun is kept in its issue alone.
 */
public final class ItemMirror {
    private final AoItemRows rows;
    private final Steps steps;
    private final OccurrenceIssueRows occurrenceRows;
    private final ItemStatuses statuses;
    private final IssueFields fields;
    private final Moving moving;

    /** The use cases that a step in Jira stands for, and who takes it. */
    public record Steps(
            Transaction transaction,
            Rights rights,
            Occurrences occurrences,
            MarkOccurrence mark,
            ConfirmOccurrence confirm) {}

    public ItemMirror(
            AoItemRows rows,
            OccurrenceIssueRows occurrenceRows,
            Steps steps,
            ItemStatuses statuses,
            IssueFields fields,
            Moving moving) {
        this.rows = rows;
        this.occurrenceRows = occurrenceRows;
        this.steps = steps;
        this.statuses = statuses;
        this.fields = fields;
        this.moving = moving;
    }

    /**
     * Does with the item or occurrence what was done with its issue; an issue of neither, or that we ourselves move, is passed over.
     *
     * @param comment of the transition: why a mark is returned
     */
    public void reflect(Issue issue, String comment) {
        if (moving.isUnderWay()) {
            return;
        }
        rows.standing(issue.getId())
                .ifPresentOrElse(item -> during(issue, () -> carry(issue, item, comment)), () -> occurrenceRows
                        .at(issue.getId())
                        .ifPresent(one -> during(issue, () -> carry(issue, one, comment))));
    }

    private void during(Issue issue, Runnable work) {
        moving.during(issue.getId(), () -> steps.transaction().in(() -> {
            work.run();
            return true;
        }));
    }

    private void carry(Issue issue, OccurrenceIssueRows.At one, String comment) {
        ItemStatus now = statuses.of(issue).orElse(one.state());
        boolean begun = now == ItemStatus.IN_PROGRESS && one.state() == ItemStatus.TO_DO;
        if (now != one.state() && !begun) {
            carry(issue, one.key(), one.due(), now, comment);
        }
    }

    private void carry(Issue issue, Standing item, String comment) {
        ItemStatus now = statuses.of(issue).orElse(item.status());
        if (now == ItemStatus.IN_PROGRESS && item.status() == ItemStatus.TO_DO) {
            rows.move(item.id(), now);
        } else if (now != item.status()) {
            carry(issue, item.key(), due(item), now, comment);
        }
    }

    private void carry(Issue issue, String key, LocalDate due, ItemStatus now, String comment) {
        Rights me = steps.rights();
        switch (now) {
            case DONE -> steps.mark().mark(me, key, due, mark(issue));
            case CONFIRMED -> steps.confirm().confirm(me, key, due);
            case IN_PROGRESS -> steps.confirm().giveBack(me, key, due, new Form(Map.of("reason", comment)));
            case TO_DO -> throw new IllegalStateException(key + ": no step leads back to the beginning");
        }
    }

    private LocalDate due(Standing item) {
        List<Occurrence> all = steps.occurrences().of(List.of(item.id()));
        if (all.size() != 1) {
            throw new IllegalStateException(item.key() + " has " + all.size() + " occurrences, each with its own mark");
        }
        return all.get(0).due();
    }

    private Form mark(Issue issue) {
        Map<String, String> mark = new HashMap<>();
        put(mark, "incoming", fields.text(issue, SafetyField.MARK_INCOMING));
        put(mark, "outgoing", fields.text(issue, SafetyField.MARK_OUTGOING));
        put(mark, "registration", fields.text(issue, SafetyField.MARK_REGISTRATION));
        put(mark, "on", fields.day(issue, SafetyField.MARK_ON));
        return new Form(mark);
    }

    private static void put(Map<String, String> form, String field, @Nullable Object value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }
}
