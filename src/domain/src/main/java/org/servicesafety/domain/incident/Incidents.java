package org.servicesafety.domain.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** All incidents. Nothing here checks rights or rules; the use cases do. */
public interface Incidents {

    Optional<Incident> find(IncidentId id);

    /** The incident as it is now, kept from change by others until the transaction ends. */
    Optional<Incident> findToChange(IncidentId id);

    /** One page: the latest day first, then the latest entered first. */
    Page<Incident> find(IncidentQuery query, Paging paging);

    /** Adds incidents with version 1; answers them in the same order. */
    List<Incident> add(List<IncidentContent> contents);

    /** Writes the content and raises the version by one; answers the incident as it now is. */
    Incident change(IncidentId id, IncidentContent content);

    void remove(IncidentId id);

    /**
     * How many incidents were ever added with exactly each of these contents, links aside, whatever was corrected or deleted since; a
     * content that never was is not in the answer.
     */
    Map<IncidentContent, Integer> everAdded(Collection<IncidentContent> contents);
}
