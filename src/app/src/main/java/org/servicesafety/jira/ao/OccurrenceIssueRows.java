package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.plan.OccurrenceIssues.Waiting;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Sql;

/** The issues of occurrences, in the table OCCURRENCE: the row of item and day, of which there is one, names one issue at most. */
public final class OccurrenceIssueRows {

    /** An item with one occurrence, not on occasion, is done in its own issue. */
    private static final String WAITING =
            """
            FROM {OCCURRENCE} o JOIN {PLAN_ITEM} i ON i."ID" = o."ITEM_ID" {WHERE}
            AND (EXISTS (SELECT 1 FROM {OCCURRENCE} b WHERE b."ITEM_ID" = o."ITEM_ID" AND b."ID" <> o."ID")
                OR EXISTS (SELECT 1 FROM {ITEM_CONTENT} c
                    WHERE c."ITEM_ID" = o."ITEM_ID" AND c."TERM_KIND" = 'ON_OCCASION'))
            """;

    private static final String LIST =
            """
            SELECT o."PLAN_ID", o."ITEM_ID", i."ISSUE_KEY", o."DUE_ON"
            """ + WAITING
                    + "ORDER BY o.\"DUE_ON\", o.\"ITEM_ID\" LIMIT ?";

    private final ActiveObjects ao;
    private final Sql sql;

    public OccurrenceIssueRows(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    /** As {@code OccurrenceIssues.waiting}. */
    public List<Waiting> waiting(
            @Nullable PlanId plan, LocalDate from, LocalDate to, @Nullable Waiting after, int most) {
        Filter filter = near(from, to).andIf(plan == null ? null : plan.value(), "o.\"PLAN_ID\" = ?");
        if (after != null) {
            String day = after.due().toString();
            filter.and(
                    "(o.\"DUE_ON\" > ? OR (o.\"DUE_ON\" = ? AND o.\"ITEM_ID\" > ?))",
                    day,
                    day,
                    after.item().value());
        }
        return sql.list(
                LIST,
                filter,
                row -> new Waiting(
                        new PlanId(row.id("PLAN_ID")),
                        new ItemId(row.id("ITEM_ID")),
                        row.text("ISSUE_KEY"),
                        row.day("DUE_ON")),
                most);
    }

    /** How many wait. */
    public long waiting(LocalDate from, LocalDate to) {
        return sql.count("SELECT COUNT(*) AS \"N\" " + WAITING, near(from, to));
    }

    private static Filter near(LocalDate from, LocalDate to) {
        return Filter.all()
                .and("o.\"ISSUE_ID\" IS NULL")
                .and("o.\"OCCURRENCE_STATE\" = 'TO_DO'")
                .and("o.\"DUE_ON\" BETWEEN ? AND ?", from.toString(), to.toString());
    }

    /**
     * An occurrence that has an issue.
     *
     * @param key of the item's issue
     */
    public record At(ItemId item, String key, LocalDate due, ItemStatus state, long issue) {}

    /** The occurrence of this issue. */
    public Optional<At> at(long issueId) {
        return Arrays.stream(ao.find(OccurrenceRow.class, "ISSUE_ID = ?", issueId))
                .findFirst()
                .map(row -> at(row, Objects.requireNonNull(ao.get(PlanItemRow.class, row.getItemId()))));
    }

    /** All of a plan that have issues. */
    public List<At> of(PlanId plan) {
        Query joined = Query.select().where("PLAN_ID = ? AND ISSUE_ID IS NOT NULL", Math.toIntExact(plan.value()));
        Map<Integer, PlanItemRow> items = Arrays.stream(
                        ao.find(PlanItemRow.class, "PLAN_ID = ?", Math.toIntExact(plan.value())))
                .collect(Collectors.toMap(PlanItemRow::getID, Function.identity()));
        return Arrays.stream(ao.find(OccurrenceRow.class, joined))
                .map(row -> at(row, Objects.requireNonNull(items.get(row.getItemId()))))
                .toList();
    }

    private static At at(OccurrenceRow row, PlanItemRow item) {
        return new At(
                new ItemId(row.getItemId()),
                item.getIssueKey(),
                LocalDate.parse(row.getDueOn()),
                ItemStatus.valueOf(row.getOccurrenceState()),
                Objects.requireNonNull(row.getIssueId()));
    }

    /** Id of the occurrence's issue. */
    public Optional<Long> issueOf(ItemId item, LocalDate due) {
        return row(item, due).map(OccurrenceRow::getIssueId);
    }

    /** Gives the occurrence its issue. */
    public void join(ItemId item, LocalDate due, long issueId, String issueKey) {
        OccurrenceRow row = row(item, due).orElseThrow();
        row.setIssueId(issueId);
        row.setIssueKey(issueKey);
        row.save();
    }

    /** The occurrence has no issue any more. */
    public void forget(ItemId item, LocalDate due) {
        row(item, due).ifPresent(row -> {
            row.setIssueId(null);
            row.setIssueKey(null);
            row.save();
        });
    }

    private Optional<OccurrenceRow> row(ItemId item, LocalDate due) {
        return Arrays.stream(ao.find(OccurrenceRow.class, "OCCURRENCE_KEY = ?", AoOccurrences.key(item, due)))
                .findFirst();
    }
}
