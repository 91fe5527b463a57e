package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.CompletionMark;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.jira.figures.Filter;

/** Occurrences in the table OCCURRENCE. Many rows are written in one batch. */
public final class AoOccurrences implements Occurrences {

    /** How many rows one statement removes. */
    private static final int CHUNK = 500;

    private static final String IN_ORDER = "ITEM_ID, DUE_ON";

    private final ActiveObjects ao;

    public AoOccurrences(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Occurrence> of(Collection<ItemId> items) {
        List<Long> ids = items.stream().map(ItemId::value).distinct().toList();
        return list(Asked.by(Filter.all().among("ITEM_ID", ids)).order(IN_ORDER));
    }

    @Override
    public List<Occurrence> of(PlanId plan) {
        return list(Query.select()
                .where("PLAN_ID = ?", Math.toIntExact(plan.value()))
                .order(IN_ORDER));
    }

    private List<Occurrence> list(Query query) {
        return Arrays.stream(ao.find(OccurrenceRow.class, query))
                .map(AoOccurrences::occurrence)
                .toList();
    }

    @Override
    public Optional<Occurrence> find(ItemId item, LocalDate due) {
        return row(item, due).map(AoOccurrences::occurrence);
    }

    @Override
    public void add(List<Occurrence> occurrences) {
        if (!occurrences.isEmpty()) {
            ao.create(
                    OccurrenceRow.class,
                    occurrences.stream().map(AoOccurrences::columns).toList());
        }
    }

    @Override
    public void change(Occurrence occurrence) {
        OccurrenceRow row = row(occurrence.item(), occurrence.due()).orElseThrow();
        row.setOccurrenceState(occurrence.state().name());
        CompletionMark mark = occurrence.mark();
        row.setIncoming(mark == null ? null : Values.textOrNull(mark.incoming()));
        row.setOutgoing(mark == null ? null : Values.textOrNull(mark.outgoing()));
        row.setRegistration(mark == null ? null : Values.textOrNull(mark.registration()));
        row.setMarkedOn(mark == null ? null : Values.day(mark.on()));
        row.setMarkedBy(occurrence.markedBy());
        row.setConfirmedBy(occurrence.confirmedBy());
        row.setConfirmedOn(Values.day(occurrence.confirmedOn()));
        row.setReturned(Values.textOrNull(occurrence.returned()));
        row.save();
    }

    @Override
    public void remove(Collection<Occurrence> occurrences) {
        List<String> keys = occurrences.stream()
                .map(occurrence -> key(occurrence.item(), occurrence.due()))
                .toList();
        for (int from = 0; from < keys.size(); from += CHUNK) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + CHUNK));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            ao.deleteWithSQL(OccurrenceRow.class, "OCCURRENCE_KEY IN (" + places + ")", some.toArray());
        }
    }

    private Optional<OccurrenceRow> row(ItemId item, LocalDate due) {
        return Arrays.stream(ao.find(OccurrenceRow.class, "OCCURRENCE_KEY = ?", key(item, due)))
                .findFirst();
    }

    static String key(ItemId item, LocalDate due) {
        return item.value() + "/" + due;
    }

    /** An occurrence that is to be done; nothing else is ever added. */
    private static Map<String, Object> columns(Occurrence occurrence) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PLAN_ID", Math.toIntExact(occurrence.plan().value()));
        columns.put("ITEM_ID", Math.toIntExact(occurrence.item().value()));
        columns.put("DUE_ON", occurrence.due().toString());
        columns.put("OCCURRENCE_KEY", key(occurrence.item(), occurrence.due()));
        columns.put("OCCURRENCE_STATE", occurrence.state().name());
        return columns;
    }

    private static Occurrence occurrence(OccurrenceRow row) {
        return new Occurrence(
                new PlanId(row.getPlanId()),
                new ItemId(row.getItemId()),
                LocalDate.parse(row.getDueOn()),
                ItemStatus.valueOf(row.getOccurrenceState()),
                mark(row),
                row.getMarkedBy(),
                row.getConfirmedBy(),
                Values.day(row.getConfirmedOn()),
                row.getReturned(),
                row.getIssueKey());
    }

    private static @Nullable CompletionMark mark(OccurrenceRow row) {
        return row.getMarkedOn() == null
                ? null
                : new CompletionMark(
                        row.getIncoming(), row.getOutgoing(), row.getRegistration(), Values.day(row.getMarkedOn()));
    }
}
