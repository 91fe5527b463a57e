package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicesafety.domain.incident.Incident;
import org.servicesafety.domain.incident.IncidentContent;
import org.servicesafety.domain.incident.IncidentId;
import org.servicesafety.domain.incident.IncidentQuery;
import org.servicesafety.domain.incident.Incidents;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Sql;

/** Incidents in the table INCIDENT; lists are asked for by SQL, a whole file is added at once. */
public final class AoIncidents implements Incidents {

    private static final String FROM = "FROM {INCIDENT} i JOIN {UNIT} u ON u.\"ID\" = i.\"UNIT_ID\" {WHERE} ";
    private static final String PAGE =
            "SELECT i.\"ID\" " + FROM + "ORDER BY i.\"HAPPENED_ON\" DESC, i.\"ID\" DESC LIMIT ? OFFSET ?";
    private static final String ENTERED =
            """
            SELECT h."CONTENT_KEY", COUNT(*) AS "N" FROM {INCIDENT_HISTORY} h {WHERE} GROUP BY h."CONTENT_KEY"
            """;

    private final ActiveObjects ao;
    private final Sql sql;

    public AoIncidents(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        return incidents(List.of(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Incident> findToChange(IncidentId id) {
        IncidentRow[] found = ao.find(IncidentRow.class, "ID = ?", id.value());
        if (found.length == 0) {
            return Optional.empty();
        }
        Lock.take(found[0]);
        return find(id);
    }

    @Override
    public Page<Incident> find(IncidentQuery query, Paging paging) {
        Filter filter = filter(query);
        long total = sql.count("SELECT COUNT(*) AS \"N\" " + FROM, filter);
        List<Long> page = sql.list(PAGE, filter, row -> row.id("ID"), paging.limit(), paging.start());
        return Page.of(paging, total, incidents(page));
    }

    private static Filter filter(IncidentQuery query) {
        Filter filter = Filter.all()
                .among(
                        "u.\"BODY_ID\"",
                        query.bodies().stream().map(UnitId::value).toList())
                .andIf(query.unit() == null ? null : query.unit().value(), "i.\"UNIT_ID\" = ?")
                .andIf(query.below() == null ? null : query.below().text() + "%", "u.\"PATH\" LIKE ?")
                .andIf(Values.day(query.from()), "i.\"HAPPENED_ON\" >= ?")
                .andIf(Values.day(query.to()), "i.\"HAPPENED_ON\" <= ?");
        return filter.andIf(Values.name(query.outcome()), "i.\"OUTCOME\" = ?")
                .andIf(query.onDuty(), "i.\"ON_DUTY\" = ?")
                .andIf(query.cause(), "i.\"CAUSE\" = ?")
                .andIf(query.activity(), "i.\"ACTIVITY\" = ?");
    }

    /** The incidents with these ids, in their order: those that are there. */
    private List<Incident> incidents(List<Long> ids) {
        return Arrays.stream(ao.find(IncidentRow.class, Asked.by(Filter.all().among("ID", ids))))
                .sorted(Comparator.comparingInt(row -> ids.indexOf((long) row.getID())))
                .map(AoIncidents::incident)
                .toList();
    }

    private static Incident incident(IncidentRow row) {
        return new Incident(new IncidentId(row.getID()), row.getVersion(), IncidentContents.read(row));
    }

    @Override
    public List<Incident> add(List<IncidentContent> contents) {
        Map<String, Integer> before =
                entered(contents.stream().map(IncidentContents::key).toList());
        List<String> origins = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (IncidentContent content : contents) {
            String key = IncidentContents.key(content);
            origins.add(key + "/" + before.merge(key, 1, Integer::sum));
            rows.add(columns(content, origins.get(origins.size() - 1)));
        }
        Portions.of(rows).forEach(portion -> ao.create(IncidentRow.class, portion));
        Map<String, IncidentRow> added = byOrigin(origins);
        return origins.stream()
                .map(origin -> incident(Objects.requireNonNull(added.get(origin))))
                .toList();
    }

    private static Map<String, Object> columns(IncidentContent content, String origin) {
        Map<String, Object> columns = IncidentContents.columns(content);
        columns.put("ORIGIN", origin);
        columns.put("VERSION", 1);
        columns.put("TURN", 0);
        return columns;
    }

    private Map<String, IncidentRow> byOrigin(List<String> origins) {
        return Portions.of(origins).stream()
                .map(portion -> ao.find(IncidentRow.class, Asked.by(Filter.all().among("ORIGIN", portion))))
                .flatMap(Arrays::stream)
                .collect(Collectors.toMap(IncidentRow::getOrigin, Function.identity()));
    }

    @Override
    public Incident change(IncidentId id, IncidentContent content) {
        IncidentRow row = Objects.requireNonNull(ao.get(IncidentRow.class, key(id)));
        IncidentContents.write(row, content);
        row.setVersion(row.getVersion() + 1);
        row.save();
        return incident(row);
    }

    @Override
    public void remove(IncidentId id) {
        ao.deleteWithSQL(IncidentRow.class, "ID = ?", key(id));
    }

    @Override
    public Map<IncidentContent, Integer> everAdded(Collection<IncidentContent> contents) {
        Map<String, IncidentContent> byKey = new HashMap<>();
        contents.forEach(content -> byKey.put(IncidentContents.key(content), content));
        Map<IncidentContent, Integer> added = new HashMap<>();
        entered(List.copyOf(byKey.keySet()))
                .forEach((key, count) -> added.put(Objects.requireNonNull(byKey.get(key)), count));
        return added;
    }

    /** How many were entered with each of these keys. */
    private Map<String, Integer> entered(List<String> keys) {
        Map<String, Integer> entered = new HashMap<>();
        for (List<String> portion : Portions.of(keys.stream().distinct().toList())) {
            Filter filter = Filter.all().among("h.\"CONTENT_KEY\"", portion);
            sql.list(ENTERED, filter, row -> Map.entry(row.text("CONTENT_KEY"), row.number("N")))
                    .forEach(found -> entered.put(found.getKey(), found.getValue()));
        }
        return entered;
    }

    static int key(IncidentId id) {
        return Math.toIntExact(id.value());
    }
}
