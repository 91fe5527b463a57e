package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.java.ao.Query;
import org.servicesafety.domain.inspection.ActEvent;
import org.servicesafety.domain.inspection.ActHistory;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** The history of acts in the table ACT_HISTORY. */
public final class AoActHistory implements ActHistory {

    private static final DateTimeFormatter TO_MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final ActiveObjects ao;

    public AoActHistory(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(ActEvent event) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ACT_ID", Math.toIntExact(event.act().value()));
        columns.put("HAPPENED_AT", text(event.at()));
        columns.put("DONE_BY", event.by());
        columns.put("WHAT", event.kind().name());
        if (!event.about().isEmpty()) {
            columns.put("ABOUT", event.about());
        }
        ao.create(ActHistoryRow.class, columns);
    }

    @Override
    public Page<ActEvent> of(ActId act, Paging paging) {
        int key = Math.toIntExact(act.value());
        Query query = Query.select()
                .where("ACT_ID = ?", key)
                .order("HAPPENED_AT DESC, ID DESC")
                .limit(paging.limit())
                .offset(paging.start());
        List<ActEvent> events = Arrays.stream(ao.find(ActHistoryRow.class, query))
                .map(AoActHistory::event)
                .toList();
        return Page.of(paging, ao.count(ActHistoryRow.class, "ACT_ID = ?", key), events);
    }

    private static ActEvent event(ActHistoryRow row) {
        return new ActEvent(
                new ActId(row.getActId()),
                ActEvent.Kind.valueOf(row.getWhat()),
                row.getDoneBy(),
                Instant.parse(row.getHappenedAt()),
                Objects.requireNonNullElse(row.getAbout(), ""));
    }

    static String text(Instant instant) {
        return TO_MILLIS.format(instant);
    }
}
