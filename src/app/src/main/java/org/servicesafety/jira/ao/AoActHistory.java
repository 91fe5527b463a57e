package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.servicesafety.domain.inspection.ActEvent;
import org.servicesafety.domain.inspection.ActHistory;

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

    static String text(Instant instant) {
        return TO_MILLIS.format(instant);
    }
}
