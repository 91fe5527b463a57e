package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.plan.Origin;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.jira.figures.Filter;

/** Items of plans in the tables PLAN_ITEM and ITEM_CONTENT. Many rows are written in one batch. */
public final class AoItemRows {

    private static final String REVISION = "PLAN_ID = ? AND REVISION = ?";

    private final ActiveObjects ao;

    public AoItemRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * An issue that an item is to have.
     *
     * @param id of the issue
     * @param key of the issue
     * @param origin the item that it continues; null for a new one
     */
    public record NewItem(long id, String key, ItemContent content, @Nullable Origin origin) {}

    /** One page of a revision's items, by number. */
    public Page<PlanItem> page(PlanId plan, int revision, Paging paging) {
        Query page = Query.select()
                .where(REVISION, key(plan), revision)
                .order("ITEM_NUMBER, ID")
                .limit(paging.limit())
                .offset(paging.start());
        return Page.of(paging, count(plan, revision), items(page));
    }

    /** All items of a revision, by number. */
    public List<PlanItem> all(PlanId plan, int revision) {
        Query all = Query.select().where(REVISION, key(plan), revision).order("ITEM_NUMBER, ID");
        return items(ao.find(ItemContentRow.class, all), ofPlan(plan));
    }

    /** The item of this issue in a revision. */
    public Optional<PlanItem> find(PlanId plan, int revision, String issueKey) {
        return Arrays.stream(ao.find(PlanItemRow.class, "PLAN_ID = ? AND ISSUE_KEY = ?", key(plan), issueKey))
                .findFirst()
                .flatMap(row -> content(new ItemId(row.getID()), revision).map(content -> item(content, row)));
    }

    /** The plan of an issue. */
    public Optional<PlanId> planOf(String issueKey) {
        return Arrays.stream(ao.find(PlanItemRow.class, "ISSUE_KEY = ?", issueKey))
                .findFirst()
                .map(row -> new PlanId(row.getPlanId()));
    }

    /** Id of the item's issue. */
    public long issueOf(ItemId item) {
        return row(item).getIssueId();
    }

    /**
     * Where an item stands, whatever the revision.
     *
     * @param key of its issue
     */
    public record Standing(ItemId id, String key, ItemStatus status) {}

    /** Where the item of this issue stands; empty for an issue of no item. */
    public Optional<Standing> standing(long issueId) {
        return Arrays.stream(ao.find(PlanItemRow.class, "ISSUE_ID = ?", issueId))
                .findFirst()
                .map(row ->
                        new Standing(new ItemId(row.getID()), row.getIssueKey(), ItemStatus.valueOf(row.getStatus())));
    }

    /** Moves the item to another status. */
    public void move(ItemId item, ItemStatus status) {
        PlanItemRow row = row(item);
        row.setStatus(status.name());
        row.save();
    }

    /** Ids of the issues of a plan's items. */
    public Map<ItemId, Long> issuesOf(PlanId plan) {
        return ofPlan(plan).values().stream()
                .collect(Collectors.toMap(row -> new ItemId(row.getID()), PlanItemRow::getIssueId));
    }

    public int count(PlanId plan, int revision) {
        return ao.count(ItemContentRow.class, REVISION, key(plan), revision);
    }

    public boolean hasNumber(PlanId plan, int revision, int number) {
        return ao.count(ItemContentRow.class, REVISION + " AND ITEM_NUMBER = ?", key(plan), revision, number) > 0;
    }

    /** The highest number in the revision, 0 if it has no items. */
    public int highestNumber(PlanId plan, int revision) {
        Query last = Query.select()
                .where(REVISION, key(plan), revision)
                .order("ITEM_NUMBER DESC")
                .limit(1);
        return Arrays.stream(ao.find(ItemContentRow.class, last))
                .map(ItemContentRow::getItemNumber)
                .findFirst()
                .orElse(0);
    }

    /** Adds items to a revision, in two batches whatever their number; answers them in their order. */
    public List<PlanItem> add(PlanId plan, int revision, List<NewItem> added) {
        ao.create(
                PlanItemRow.class,
                added.stream().map(item -> columns(plan, item)).toList());
        Map<Long, ItemId> ids = ofPlan(plan).values().stream()
                .collect(Collectors.toMap(PlanItemRow::getIssueId, row -> new ItemId(row.getID())));
        ao.create(
                ItemContentRow.class,
                added.stream()
                        .map(item -> ItemContents.columns(plan, revision, id(ids, item), 1, item.content()))
                        .toList());
        return added.stream()
                .map(item -> new PlanItem(
                        id(ids, item), plan, item.key(), revision, 1, item.content(), ItemStatus.TO_DO, item.origin()))
                .toList();
    }

    private static ItemId id(Map<Long, ItemId> ids, NewItem item) {
        return Objects.requireNonNull(ids.get(item.id()));
    }

    private static Map<String, Object> columns(PlanId plan, NewItem item) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PLAN_ID", key(plan));
        columns.put("ISSUE_ID", item.id());
        columns.put("ISSUE_KEY", item.key());
        columns.put("STATUS", ItemStatus.TO_DO.name());
        columns.put("TURN", 0);
        Origin origin = item.origin();
        columns.put("CONTINUES", origin == null ? null : origin.key());
        columns.put("UNFINISHED", origin != null && origin.unfinished());
        return columns;
    }

    /** Writes what the item says in its revision. */
    public PlanItem change(PlanItem item, ItemContent content) {
        ItemContentRow row = content(item.id(), item.revision()).orElseThrow();
        ItemContents.write(row, content);
        row.setVersion(item.version() + 1);
        row.save();
        return item(row, row(item.id()));
    }

    /** Takes the item out of its revision; it is gone if no other revision has it, which the answer says. */
    public boolean remove(PlanItem item) {
        ao.deleteWithSQL(ItemContentRow.class, "CONTENT_KEY = ?", ItemContents.key(item.id(), item.revision()));
        boolean gone = ao.count(ItemContentRow.class, "ITEM_ID = ?", key(item.id())) == 0;
        if (gone) {
            ao.deleteWithSQL(PlanItemRow.class, "ID = ?", key(item.id()));
        }
        return gone;
    }

    /** Removes all items of a plan, in two statements. */
    public void removeAll(PlanId plan) {
        ao.deleteWithSQL(ItemContentRow.class, "PLAN_ID = ?", key(plan));
        ao.deleteWithSQL(PlanItemRow.class, "PLAN_ID = ?", key(plan));
    }

    /** Begins a revision with the items of another, in one batch. */
    public void copy(PlanId plan, int from, int to) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ItemContentRow row : ao.find(ItemContentRow.class, REVISION, key(plan), from)) {
            rows.add(ItemContents.columns(plan, to, new ItemId(row.getItemId()), 1, ItemContents.content(row)));
        }
        if (!rows.isEmpty()) {
            ao.create(ItemContentRow.class, rows);
        }
    }

    private List<PlanItem> items(Query query) {
        ItemContentRow[] contents = ao.find(ItemContentRow.class, query);
        List<Integer> ids =
                Stream.of(contents).map(ItemContentRow::getItemId).distinct().toList();
        return items(
                contents, byId(ao.find(PlanItemRow.class, Asked.by(Filter.all().among("ID", ids)))));
    }

    private Map<Integer, PlanItemRow> ofPlan(PlanId plan) {
        return byId(ao.find(PlanItemRow.class, "PLAN_ID = ?", key(plan)));
    }

    private static Map<Integer, PlanItemRow> byId(PlanItemRow[] rows) {
        return Arrays.stream(rows).collect(Collectors.toMap(PlanItemRow::getID, Function.identity()));
    }

    private static List<PlanItem> items(ItemContentRow[] contents, Map<Integer, PlanItemRow> rows) {
        return Arrays.stream(contents)
                .map(content -> item(content, Objects.requireNonNull(rows.get(content.getItemId()))))
                .toList();
    }

    private static PlanItem item(ItemContentRow content, PlanItemRow row) {
        return new PlanItem(
                new ItemId(row.getID()),
                new PlanId(row.getPlanId()),
                row.getIssueKey(),
                content.getRevision(),
                content.getVersion(),
                ItemContents.content(content),
                ItemStatus.valueOf(row.getStatus()),
                origin(row));
    }

    private static @Nullable Origin origin(PlanItemRow row) {
        String key = row.getContinues();
        return key == null ? null : new Origin(key, row.isUnfinished());
    }

    private Optional<ItemContentRow> content(ItemId item, int revision) {
        return Arrays.stream(ao.find(ItemContentRow.class, "CONTENT_KEY = ?", ItemContents.key(item, revision)))
                .findFirst();
    }

    private PlanItemRow row(ItemId item) {
        return Objects.requireNonNull(ao.get(PlanItemRow.class, key(item)));
    }

    private static int key(PlanId plan) {
        return Math.toIntExact(plan.value());
    }

    private static int key(ItemId item) {
        return Math.toIntExact(item.value());
    }
}
