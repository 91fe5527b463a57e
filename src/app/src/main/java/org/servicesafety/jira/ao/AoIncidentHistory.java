package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.servicesafety.domain.incident.IncidentEvent;
import org.servicesafety.domain.incident.IncidentHistory;
import org.servicesafety.domain.incident.IncidentId;

/** The history of incidents in the table INCIDENT_HISTORY. */
public final class AoIncidentHistory implements IncidentHistory {

    private final ActiveObjects ao;

    public AoIncidentHistory(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(List<IncidentEvent> events) {
        Portions.of(events.stream().map(AoIncidentHistory::columns).toList())
                .forEach(portion -> ao.create(IncidentHistoryRow.class, portion));
    }

    private static Map<String, Object> columns(IncidentEvent event) {
        Map<String, Object> columns = IncidentContents.columns(event.content());
        columns.put("INCIDENT_ID", AoIncidents.key(event.incident()));
        columns.put("HAPPENED_AT", AoActHistory.text(event.at()));
        columns.put("DONE_BY", event.by());
        columns.put("WHAT", event.kind().name());
        columns.put("REASON", event.reason());
        boolean entered = event.kind() == IncidentEvent.Kind.ENTERED;
        columns.put("CONTENT_KEY", entered ? IncidentContents.key(event.content()) : null);
        return columns;
    }

    @Override
    public List<IncidentEvent> of(IncidentId incident) {
        Query query = Query.select().where("INCIDENT_ID = ?", incident.value()).order("ID");
        return Arrays.stream(ao.find(IncidentHistoryRow.class, query))
                .map(AoIncidentHistory::event)
                .toList();
    }

    private static IncidentEvent event(IncidentHistoryRow row) {
        return new IncidentEvent(
                new IncidentId(row.getIncidentId()),
                IncidentEvent.Kind.valueOf(row.getWhat()),
                row.getDoneBy(),
                Instant.parse(row.getHappenedAt()),
                row.getReason(),
                IncidentContents.read(row));
    }
}
