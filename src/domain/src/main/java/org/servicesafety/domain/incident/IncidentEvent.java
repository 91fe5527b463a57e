package org.servicesafety.domain.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the record of an incident.
 *
 * @param by key of the user who did it
 * @param reason of a correction or deletion; null where it was entered
 * @param content the content from then on; of a deletion the one that was deleted
 */
public record IncidentEvent(
        IncidentId incident, Kind kind, String by, Instant at, @Nullable String reason, IncidentContent content) {

    public enum Kind {
        ENTERED,
        CORRECTED,
        DELETED
    }
}
