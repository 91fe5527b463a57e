package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.registry.SafetyField;
import org.servicesafety.jira.registry.SafetyStatus;

/** Carries a step that somebody took with the issue of a plan item over to the item and its one occurrence. */
public final class ItemMirror {
    private static final Map<SafetyStatus, ItemStatus> STATUSES = Map.of(
            SafetyStatus.ITEM_TO_DO, ItemStatus.TO_DO,
            SafetyStatus.ITEM_IN_PROGRESS, ItemStatus.IN_PROGRESS,
            SafetyStatus.ITEM_DONE, ItemStatus.DONE,
            SafetyStatus.ITEM_CONFIRMED, ItemStatus.CONFIRMED);

    private final AoItemRows rows;
    private final Steps steps;
    private final Registry registry;
    private final IssueFields fields;
    private final Moving moving;

    /** The use cases that a step in Jira stands for, and who takes it. */
    public record Steps(
            Transaction transaction,
            Rights rights,
            Occurrences occurrences,
            MarkOccurrence mark,
            ConfirmOccurrence confirm) {}

    public ItemMirror(AoItemRows rows, Steps steps, Registry registry, IssueFields fields, Moving moving) {
        this.rows = rows;
        this.steps = steps;
        this.registry = registry;
        this.fields = fields;
        this.moving = moving;
    }

    /**
     * Does with the item what was done with its issue; an issue of no item, or that we ourselves move, is passed over.
     *
     * @param comment of the transition: why a mark is returned
     */
    public void reflect(Issue issue, String comment) {
        if (!moving.isUnderWay()) {
            rows.standing(issue.getId())
                    .ifPresent(item -> moving.during(() -> steps.transaction().in(() -> {
                        carry(issue, item, comment);
                        return true;
                    })));
        }
    }

    private void carry(Issue issue, Standing item, String comment) {
        ItemStatus now = status(issue).orElse(item.status());
        if (now == ItemStatus.IN_PROGRESS && item.status() == ItemStatus.TO_DO) {
            rows.move(item.id(), now);
        } else if (now != item.status()) {
            carry(issue, item, due(item), now, comment);
        }
    }

    private void carry(Issue issue, Standing item, LocalDate due, ItemStatus now, String comment) {
        Rights me = steps.rights();
        switch (now) {
            case DONE -> steps.mark().mark(me, item.key(), due, mark(issue));
            case CONFIRMED -> steps.confirm().confirm(me, item.key(), due);
            case IN_PROGRESS -> steps.confirm().giveBack(me, item.key(), due, new Form(Map.of("reason", comment)));
            case TO_DO -> throw new IllegalStateException(item.key() + ": no step leads back to the beginning");
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

    /** The status in the domain's words; empty for a status that an administrator added. */
    private Optional<ItemStatus> status(Issue issue) {
        return STATUSES.entrySet().stream()
                .filter(pair -> registry.id(pair.getKey())
                        .filter(id -> id.equals(issue.getStatusId()))
                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
