package org.servicesafety.domain.incident;

import java.util.List;

/** What happened to incidents, for ever; part of the transaction that made it happen. */
public interface IncidentHistory {

    void add(List<IncidentEvent> events);

    /** All that happened to one incident, the first event first; of a deleted one too. Empty if there never was one. */
    List<IncidentEvent> of(IncidentId incident);
}
