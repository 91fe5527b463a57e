package org.servicesafety.jira.rest;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.incident.IncidentContent;
import org.servicesafety.domain.incident.IncidentEvent;
import org.servicesafety.jira.security.UserNames;

/**
 * What happened to the record of an incident, the first event first.
 *
 * @param deleted whether the incident is gone
 */
public record IncidentHistoryJson(long incidentId, boolean deleted, List<EventJson> items) {

    /**
     * One event.
     *
     * @param kind ENTERED, CORRECTED, DELETED
     * @param at in UTC: {@code 2026-11-23T09:15:00Z}
     * @param atSite the same by the clock of the site: {@code 2026-11-23T14:15}
     * @param by name of the user who did it
     * @param reason of a correction or deletion
     * @param changes what a correction changed; all fields where the incident was entered
     */
    public record EventJson(
            String kind,
            String at,
            String atSite,
            @Nullable String by,
            @Nullable String reason,
            List<ChangeJson> changes) {}

    /** A field that changed; null where there was or is nothing. */
    public record ChangeJson(String field, @Nullable Object from, @Nullable Object to) {}

    static IncidentHistoryJson of(List<IncidentEvent> events, UserNames users, ZoneId site) {
        List<EventJson> items = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (IncidentEvent event : events) {
            Map<String, Object> now = fields(event.content());
            items.add(new EventJson(
                    event.kind().name(),
                    event.at().toString(),
                    LocalDateTime.ofInstant(event.at(), site)
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString(),
                    users.of(event.by()),
                    event.reason(),
                    changes(before, now)));
            before = now;
        }
        IncidentEvent last = events.get(events.size() - 1);
        return new IncidentHistoryJson(last.incident().value(), last.kind() == IncidentEvent.Kind.DELETED, items);
    }

    private static List<ChangeJson> changes(Map<String, Object> before, Map<String, Object> now) {
        Map<String, Object> all = new LinkedHashMap<>(now);
        before.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), now.get(field)))
                .map(field -> new ChangeJson(field, before.get(field), now.get(field)))
                .toList();
    }

    /** The fields that are filled, as the contract names them. */
    private static Map<String, Object> fields(IncidentContent content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("unitId", content.unit().value());
        fields.put("date", content.date().toString());
        fields.put("outcome", content.outcome().name());
        if (content.injuryKind() != null) {
            fields.put("injuryKind", content.injuryKind().name());
        }
        fields.put("people", content.people());
        fields.put("onDuty", content.onDuty());
        fields.put("cause", content.cause());
        fields.put("activity", content.activity());
        if (content.circumstances() != null) {
            fields.put("circumstances", content.circumstances());
        }
        if (!content.links().isEmpty()) {
            fields.put(
                    "links",
                    content.links().stream().map(IncidentJson.LinkJson::of).toList());
        }
        return fields;
    }
}
