package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.incident.CodeKind;
import org.servicesafety.domain.incident.Incident;
import org.servicesafety.domain.incident.IncidentCode;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.incident.IncidentContent;
import org.servicesafety.domain.incident.IncidentEvent;
import org.servicesafety.domain.incident.IncidentHistory;
import org.servicesafety.domain.incident.IncidentId;
import org.servicesafety.domain.incident.IncidentLink;
import org.servicesafety.domain.incident.IncidentQuery;
import org.servicesafety.domain.incident.Incidents;
import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitKind;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.figures.SqlUnitRecords;

class AoIncidentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Instant AT = Instant.parse("2026-11-23T06:00:00.123Z");

    private Transaction transaction;
    private Incidents incidents;
    private IncidentHistory history;
    private IncidentCodes codes;
    private SqlUnitRecords records;
    private Unit body;
    private Unit service;

    @BeforeEach
    void begin() {
        TestDatabase database = TestDatabase.empty();
        Once once = new Once();
        transaction = new AoTransaction(database.ao(), once);
        incidents = new AoIncidents(database.ao(), database.sql());
        history = new AoIncidentHistory(database.ao());
        codes = new AoIncidentCodes(database.ao());
        records = new SqlUnitRecords(database.sql());
        Units units = new AoUnits(database.ao(), once, new AoSettings(database.ao()));
        body = transaction.in(() -> units.add(unit("MU01", UnitType.body(UnitLevel.MILITARY_UNIT), null), null));
        service = transaction.in(
                () -> units.add(unit("S", new UnitType(UnitKind.SERVICE, null), body.id()), body.place()));
    }

    @Test
    void incidents_are_read_as_they_were_written() {
        IncidentContent injury = new IncidentContent(
                service.id(),
                DAY,
                Outcome.INJURY,
                InjuryKind.CONTUSION,
                3,
                true,
                "EXPLOSION",
                "RANGE",
                "=1+1",
                List.of(new IncidentLink(new ActId(12), "MU01-3"), new IncidentLink(new ActId(15), null)));
        List<Incident> added = add(injury, death(1), death(1));

        assertThat(added).extracting(Incident::content).containsExactly(injury, death(1), death(1));
        assertThat(added).extracting(Incident::version).containsOnly(1);
        assertThat(added).extracting(Incident::id).doesNotHaveDuplicates();
        assertThat(added).allSatisfy(one -> assertThat(incidents.find(one.id())).contains(one));
        assertThat(incidents.find(new IncidentId(99_999_999_999L))).isEmpty();
        assertThat(records.spanOf(body.path())).contains(Existence.between(DAY, DAY));
    }

    @Test
    void a_thousand_equal_rows_are_a_thousand_incidents() {
        List<Incident> added = add(Collections.nCopies(1000, death(1)).toArray(IncidentContent[]::new));

        assertThat(added).hasSize(1000).extracting(Incident::id).doesNotHaveDuplicates();
    }

    @Test
    void what_was_entered_is_known_after_it_was_corrected_and_deleted() {
        Incident incident = add(death(1)).get(0);
        Incident corrected = transaction.in(() -> incidents.change(incident.id(), death(2)));
        transaction.in(() -> {
            history.add(List.of(
                    new IncidentEvent(incident.id(), IncidentEvent.Kind.CORRECTED, "key", AT, "two died", death(2))));
            incidents.remove(incident.id());
            return true;
        });

        assertThat(corrected).isEqualTo(new Incident(incident.id(), 2, death(2)));
        assertThat(incidents.find(incident.id())).isEmpty();
        assertThat(incidents.everAdded(List.of(death(1), death(2)))).isEqualTo(Map.of(death(1), 1));
        assertThat(history.of(incident.id()))
                .containsExactly(
                        new IncidentEvent(incident.id(), IncidentEvent.Kind.ENTERED, "key", AT, null, death(1)),
                        new IncidentEvent(
                                incident.id(), IncidentEvent.Kind.CORRECTED, "key", AT, "two died", death(2)));
        assertThat(add(death(1))).hasSize(1);
    }

    @Test
    void the_latest_day_comes_first_and_each_filter_holds() {
        Incident first = add(death(1)).get(0);
        Incident second = add(death(2)).get(0);

        assertThat(found(query(null, null, null), Paging.FIRST)).containsExactly(second, first);
        assertThat(found(query(null, null, null), new Paging(1, 1))).containsExactly(first);
        assertThat(found(query(service.id(), null, null), Paging.FIRST)).hasSize(2);
        assertThat(found(query(body.id(), null, null), Paging.FIRST)).isEmpty();
        assertThat(found(query(null, Outcome.INJURY, null), Paging.FIRST)).isEmpty();
        assertThat(found(query(null, null, true), Paging.FIRST)).isEmpty();
        assertThat(found(query(null, null, false), Paging.FIRST)).hasSize(2);
        IncidentQuery below = new IncidentQuery(
                Set.of(body.id()), null, body.path(), DAY, DAY, Outcome.DEATH, false, "COLD", "GUARD");
        assertThat(found(below, Paging.FIRST)).hasSize(2);
        IncidentQuery later =
                new IncidentQuery(Set.of(body.id()), null, body.path(), DAY.plusDays(1), null, null, null, null, null);
        assertThat(found(later, Paging.FIRST)).isEmpty();
        assertThat(found(new IncidentQuery(Set.of(), null, null, null, null, null, null, null, null), Paging.FIRST))
                .isEmpty();
    }

    @Test
    void codes_of_the_site_are_read_as_they_were_written() {
        IncidentCode code = new IncidentCode(CodeKind.CAUSE, "AVALANCHE", 0, UnitName.of(null, "лавина", null), DAY);
        IncidentCode written = transaction.in(() -> codes.write(code));
        IncidentCode again = transaction.in(() -> codes.write(written));

        assertThat(written.version()).isEqualTo(1);
        assertThat(again)
                .isEqualTo(new IncidentCode(CodeKind.CAUSE, "AVALANCHE", 2, UnitName.of(null, "лавина", null), DAY));
        assertThat(codes.ownCodes()).containsExactly(again);
    }

    private List<Incident> add(IncidentContent... contents) {
        return transaction.in(() -> {
            List<Incident> added = incidents.add(List.of(contents));
            history.add(added.stream()
                    .map(one -> new IncidentEvent(one.id(), IncidentEvent.Kind.ENTERED, "key", AT, null, one.content()))
                    .toList());
            return added;
        });
    }

    private List<Incident> found(IncidentQuery query, Paging paging) {
        return incidents.find(query, paging).items();
    }

    private IncidentQuery query(UnitId unit, Outcome outcome, Boolean onDuty) {
        return new IncidentQuery(Set.of(body.id()), unit, null, null, null, outcome, onDuty, null, null);
    }

    private IncidentContent death(int people) {
        return new IncidentContent(
                service.id(), DAY, Outcome.DEATH, null, people, false, "COLD", "GUARD", null, List.of());
    }

    private static UnitContent unit(String code, UnitType type, UnitId parent) {
        return new UnitContent(
                code,
                UnitName.of(null, code, null),
                type,
                parent,
                null,
                Existence.from(LocalDate.of(2015, 1, 1)),
                null);
    }
}
