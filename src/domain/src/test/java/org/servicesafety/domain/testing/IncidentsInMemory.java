package org.servicesafety.domain.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.servicesafety.domain.incident.Incident;
import org.servicesafety.domain.incident.IncidentCode;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.incident.IncidentContent;
import org.servicesafety.domain.incident.IncidentEvent;
import org.servicesafety.domain.incident.IncidentHistory;
import org.servicesafety.domain.incident.IncidentId;
import org.servicesafety.domain.incident.IncidentQuery;
import org.servicesafety.domain.incident.Incidents;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.Unit;

/** Incidents, their history and the codes of the site in memory. */
public final class IncidentsInMemory implements Incidents, IncidentCodes {

    private final UnitsInMemory units;
    private final Map<Long, Incident> incidents = new TreeMap<>();
    private final List<IncidentEvent> events = new ArrayList<>();
    private final Map<String, IncidentCode> codes = new TreeMap<>();
    private long last;

    public IncidentsInMemory(UnitsInMemory units) {
        this.units = units;
    }

    public List<Incident> all() {
        return List.copyOf(incidents.values());
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        return Optional.ofNullable(incidents.get(id.value()));
    }

    @Override
    public Optional<Incident> findToChange(IncidentId id) {
        return find(id);
    }

    @Override
    public Page<Incident> find(IncidentQuery query, Paging paging) {
        List<Incident> found = incidents.values().stream()
                .filter(incident -> matches(query, incident.content()))
                .sorted(Comparator.comparing(
                                (Incident incident) -> incident.content().date())
                        .thenComparing(incident -> incident.id().value())
                        .reversed())
                .toList();
        return Page.of(
                paging,
                found.size(),
                found.stream().skip(paging.start()).limit(paging.limit()).toList());
    }

    private boolean matches(IncidentQuery query, IncidentContent content) {
        Unit unit = units.find(content.unit()).orElseThrow();
        return query.bodies().contains(unit.body())
                && (query.unit() == null || query.unit().equals(unit.id()))
                && (query.below() == null || query.below().holds(unit.path()))
                && (query.from() == null || !content.date().isBefore(query.from()))
                && (query.to() == null || !content.date().isAfter(query.to()))
                && (query.outcome() == null || query.outcome() == content.outcome())
                && (query.onDuty() == null || query.onDuty() == content.onDuty())
                && (query.cause() == null || query.cause().equals(content.cause()))
                && (query.activity() == null || query.activity().equals(content.activity()));
    }

    @Override
    public List<Incident> add(List<IncidentContent> contents) {
        return contents.stream()
                .map(content -> new Incident(new IncidentId(++last), 1, content))
                .peek(incident -> incidents.put(incident.id().value(), incident))
                .toList();
    }

    @Override
    public Incident change(IncidentId id, IncidentContent content) {
        Incident before = incidents.get(id.value());
        Incident changed = new Incident(id, before.version() + 1, content);
        incidents.put(id.value(), changed);
        return changed;
    }

    @Override
    public void remove(IncidentId id) {
        incidents.remove(id.value());
    }

    @Override
    public Map<IncidentContent, Integer> everAdded(Collection<IncidentContent> contents) {
        Map<IncidentContent, Integer> added = new HashMap<>();
        events.stream()
                .filter(event -> event.kind() == IncidentEvent.Kind.ENTERED)
                .map(event -> withoutLinks(event.content()))
                .filter(contents::contains)
                .forEach(content -> added.merge(content, 1, Integer::sum));
        return added;
    }

    private static IncidentContent withoutLinks(IncidentContent content) {
        return new IncidentContent(
                content.unit(),
                content.date(),
                content.outcome(),
                content.injuryKind(),
                content.people(),
                content.onDuty(),
                content.cause(),
                content.activity(),
                content.circumstances(),
                List.of());
    }

    @Override
    public List<IncidentCode> ownCodes() {
        return List.copyOf(codes.values());
    }

    @Override
    public IncidentCode write(IncidentCode code) {
        IncidentCode next =
                new IncidentCode(code.kind(), code.code(), code.version() + 1, code.name(), code.retiredOn());
        codes.put(code.kind() + code.code(), next);
        return next;
    }

    /** Their history. */
    public IncidentHistory history() {
        return new History();
    }

    private final class History implements IncidentHistory {

        @Override
        public void add(List<IncidentEvent> happened) {
            events.addAll(happened);
        }

        @Override
        public List<IncidentEvent> of(IncidentId incident) {
            return events.stream()
                    .filter(event -> event.incident().equals(incident))
                    .toList();
        }
    }
}
