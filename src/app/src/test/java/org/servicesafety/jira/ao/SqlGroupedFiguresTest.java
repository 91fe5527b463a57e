package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.analysis.CaseGroup;
import org.servicesafety.domain.analysis.InjuryCount;
import org.servicesafety.domain.analysis.ViolationGroup;
import org.servicesafety.domain.incident.IncidentContent;
import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActContent;
import org.servicesafety.domain.inspection.ActNumber;
import org.servicesafety.domain.inspection.ActState;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.AfterSigning;
import org.servicesafety.domain.inspection.Commission;
import org.servicesafety.domain.inspection.Control;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.inspection.Findings;
import org.servicesafety.domain.inspection.Responsible;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitKind;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.ViolationRows.Mirror;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.figures.SqlGroupedFigures;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-16.2")
class SqlGroupedFiguresTest {

    private static final Period NOW = Period.quarter(2026, 1);
    private static final Period BEFORE = NOW.sameOfLastYear();

    private TestDatabase database;
    private Transaction transaction;
    private SqlGroupedFigures figures;
    private Unit body;
    private Unit service;
    private Unit elsewhere;
    private long lastIssue;

    @BeforeEach
    void begin() {
        database = TestDatabase.empty();
        transaction = new AoTransaction(database.ao(), new Once());
        figures = new SqlGroupedFigures(database.sql());
        body = unit("MU01", UnitType.body(UnitLevel.MILITARY_UNIT), null);
        service = unit("MU01-S", UnitType.of(UnitKind.SERVICE), body);
        elsewhere = unit("MU02", UnitType.body(UnitLevel.MILITARY_UNIT), null);
    }

    /** This year of the body alone, last year of the other one too. */
    private Map<Period, List<UnitPath>> places() {
        Map<Period, List<UnitPath>> places = new LinkedHashMap<>();
        places.put(NOW, List.of(body.path()));
        places.put(BEFORE, List.of(body.path(), elsewhere.path()));
        return places;
    }

    @Test
    void people_on_duty_are_grouped_by_harm_cause_activity_and_month() {
        incidents(
                injury(service, "2026-01-01", InjuryKind.WOUND, 2, true, "COLD"),
                injury(body, "2026-01-31", InjuryKind.CONTUSION, 3, true, "COLD"),
                injury(body, "2026-03-31", InjuryKind.WOUND, 1, true, "FIRE"),
                injury(body, "2026-04-01", InjuryKind.WOUND, 7, true, "FIRE"),
                injury(body, "2026-02-01", InjuryKind.WOUND, 7, false, "FIRE"),
                injury(elsewhere, "2026-02-01", InjuryKind.WOUND, 7, true, "FIRE"),
                injury(elsewhere, "2025-02-01", InjuryKind.WOUND, 4, true, "FIRE"),
                new IncidentContent(
                        body.id(),
                        LocalDate.of(2026, 1, 2),
                        Outcome.DEATH,
                        null,
                        1,
                        true,
                        "COLD",
                        "GUARD",
                        null,
                        List.of()));

        assertThat(figures.cases(places()))
                .containsExactlyInAnyOrder(
                        new CaseGroup(NOW, Outcome.INJURY, "COLD", "GUARD", YearMonth.of(2026, 1), 5),
                        new CaseGroup(NOW, Outcome.DEATH, "COLD", "GUARD", YearMonth.of(2026, 1), 1),
                        new CaseGroup(NOW, Outcome.INJURY, "FIRE", "GUARD", YearMonth.of(2026, 3), 1),
                        new CaseGroup(BEFORE, Outcome.INJURY, "FIRE", "GUARD", YearMonth.of(2025, 2), 4));
        assertThat(figures.injuries(places()))
                .containsExactlyInAnyOrder(
                        new InjuryCount(service.id(), NOW, InjuryKind.WOUND, 2),
                        new InjuryCount(body.id(), NOW, InjuryKind.CONTUSION, 3),
                        new InjuryCount(body.id(), NOW, InjuryKind.WOUND, 1),
                        new InjuryCount(elsewhere.id(), BEFORE, InjuryKind.WOUND, 4));
    }

    @Test
    void violations_of_signed_acts_are_grouped_by_kind_area_and_unit_of_controls_that_ended_in_the_period() {
        Act act = act(service, "2026-03-31", ActState.SIGNED);
        violation(act, "FIRE", ControlArea.CAUSES, "MU01-5");
        violation(act, "FIRE", ControlArea.CAUSES, null);
        violation(act, null, null, null);
        violation(act(service, "2026-03-31", ActState.DRAFT), "FIRE", null, null);
        violation(act(service, "2026-03-30", ActState.DISPOSED), "FIRE", null, null);
        violation(act(service, "2026-04-01", ActState.SIGNED), "FIRE", null, null);
        violation(act(body, "2025-01-01", ActState.ELIMINATED), "COLD", null, null);

        assertThat(figures.violations(places()))
                .containsExactlyInAnyOrder(
                        new ViolationGroup(service.id(), NOW, "FIRE", ControlArea.CAUSES, 2, 1),
                        new ViolationGroup(service.id(), NOW, null, null, 1, 0),
                        new ViolationGroup(body.id(), BEFORE, "COLD", null, 1, 0));
    }

    private void incidents(IncidentContent... contents) {
        AoIncidents incidents = new AoIncidents(database.ao(), database.sql());
        transaction.in(() -> incidents.add(List.of(contents)));
    }

    private static IncidentContent injury(
            Unit unit, String date, InjuryKind kind, int people, boolean onDuty, String cause) {
        return new IncidentContent(
                unit.id(),
                LocalDate.parse(date),
                Outcome.INJURY,
                kind,
                people,
                onDuty,
                cause,
                "GUARD",
                null,
                List.of());
    }

    private Act act(Unit unit, String ended, ActState state) {
        Acts acts = new AoActs(database.ao(), database.sql());
        LocalDate end = LocalDate.parse(ended);
        ActContent content = new ActContent(
                body.id(),
                unit.id(),
                "the plan",
                Commission.NOBODY,
                new Control(end, end, Set.of()),
                new Findings(false, null, null),
                null);
        return transaction.in(() -> {
            Act draft = acts.add(content);
            return acts.change(new Act(
                    draft.id(),
                    draft.version(),
                    content,
                    state,
                    new ActNumber(acts.freeNumber(body.id(), 2026), 2026),
                    List.of(),
                    end.plusYears(5),
                    AfterSigning.NOTHING_YET));
        });
    }

    private void violation(Act act, String kind, ControlArea area, String repeatOf) {
        AoViolationRows rows = new AoViolationRows(database.ao(), database.sql());
        long issue = ++lastIssue;
        ViolationContent content = new ViolationContent(
                "wires",
                kind,
                null,
                Responsible.COMMANDER_OF_UNIT,
                null,
                new ViolationContent.Weight(null, area, null));
        transaction.in(() -> {
            rows.add(act.id(), issue, "MU01-" + (100 + issue), Mirror.open(kind, null, null));
            rows.freeze(issue, content);
            rows.repeat(issue, repeatOf == null ? null : 7L, repeatOf);
            return true;
        });
    }

    private Unit unit(String code, UnitType type, Unit parent) {
        Units units = new AoUnits(database.ao(), new Once(), new AoSettings(database.ao()));
        UnitContent content = new UnitContent(
                code,
                UnitName.of(null, code, null),
                type,
                parent == null ? null : parent.id(),
                null,
                Existence.from(LocalDate.of(2015, 1, 1)),
                null);
        return transaction.in(() -> units.add(content, parent == null ? null : parent.place()));
    }
}
