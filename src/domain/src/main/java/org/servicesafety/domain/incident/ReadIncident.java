package org.servicesafety.domain.incident;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Shows one incident and what happened to its record. */
public final class ReadIncident {

    private final Units units;
    private final Incidents incidents;
    private final IncidentHistory history;

    public ReadIncident(Units units, Incidents incidents, IncidentHistory history) {
        this.units = units;
        this.incidents = incidents;
        this.history = history;
    }

    /**
     * The incident.
     *
     * @throws NotVisible if there is none, or none that the person sees
     */
    public Incident read(Rights rights, IncidentId id) {
        return visible(rights, incidents.find(id).orElseThrow(NotVisible::new));
    }

    /**
     * All that happened to the record, the first event first; of a deleted incident too.
     *
     * @throws NotVisible if there never was such an incident, or the person does not see the unit that it had last
     */
    public List<IncidentEvent> history(Rights rights, IncidentId id) {
        List<IncidentEvent> events = history.of(id);
        if (events.isEmpty()) {
            throw new NotVisible();
        }
        new ReadUnit(units).read(rights, events.get(events.size() - 1).content().unit());
        return events;
    }

    Incident toChange(Rights rights, IncidentId id) {
        return visible(rights, incidents.findToChange(id).orElseThrow(NotVisible::new));
    }

    /** The body to which the unit belongs in which it happened. */
    UnitId bodyOf(Incident incident) {
        return units.find(incident.content().unit()).orElseThrow().body();
    }

    private Incident visible(Rights rights, Incident incident) {
        new ReadUnit(units).read(rights, incident.content().unit());
        return incident;
    }
}
