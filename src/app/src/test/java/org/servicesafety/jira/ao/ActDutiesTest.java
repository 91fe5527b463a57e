package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActContent;
import org.servicesafety.domain.inspection.ActNumber;
import org.servicesafety.domain.inspection.ActReport;
import org.servicesafety.domain.inspection.ActState;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.AfterSigning;
import org.servicesafety.domain.inspection.Commission;
import org.servicesafety.domain.inspection.Control;
import org.servicesafety.domain.inspection.Disposal;
import org.servicesafety.domain.inspection.Findings;
import org.servicesafety.domain.obligation.Duties;
import org.servicesafety.domain.obligation.Duty;
import org.servicesafety.domain.obligation.DutyQuery;
import org.servicesafety.domain.obligation.ObligationState;
import org.servicesafety.domain.obligation.Subject;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Placement;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.ViolationRows.Mirror;
import org.servicesafety.jira.figures.ActDuties;
import org.servicesafety.jira.figures.Once;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActDutiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private TestDatabase database;
    private Transaction transaction;
    private Acts acts;
    private Unit body;
    private long lastIssue;

    @BeforeEach
    void begin() {
        database = TestDatabase.empty();
        transaction = new AoTransaction(database.ao(), new Once());
        acts = new AoActs(database.ao(), database.sql());
        body = unit("MU01", UnitType.body(UnitLevel.MILITARY_UNIT), null);
    }

    @Test
    @Tag("clause-14")
    void a_report_is_asked_for_by_each_act_with_violations_and_proved_by_its_day() {
        Act late = violated(act(ActState.ACKNOWLEDGED, "2026-11-20", reported("2026-11-23")));
        violated(act(ActState.SIGNED, "2026-11-22", AfterSigning.NOTHING_YET)); // Sunday, yesterday
        violated(act(ActState.SIGNED, "2026-11-23", AfterSigning.NOTHING_YET));
        violated(act(ActState.ELIMINATED, "2026-12-01", reported("2026-11-01")));
        violated(act(ActState.DRAFT, "2026-11-20", AfterSigning.NOTHING_YET));
        act(ActState.SIGNED, "2026-11-20", AfterSigning.NOTHING_YET);
        Duties reports = ActDuties.reports(database.sql());
        assertThat(reports.count(query(EnumSet.allOf(ObligationState.class))))
                .isEqualTo(Map.of(
                        ObligationState.DONE_LATE, 1L,
                        ObligationState.OVERDUE, 1L,
                        ObligationState.DUE, 1L,
                        ObligationState.DONE, 1L));
        assertThat(reports.first(query(Set.of(ObligationState.DONE_LATE)), 5))
                .containsExactly(new Duty(
                        body.id(),
                        LocalDate.of(2026, 11, 20),
                        TODAY,
                        new Subject(
                                String.valueOf(late.id().value()), late.number().toString(), "", null)));
        assertThat(reports.first(query(EnumSet.allOf(ObligationState.class)), 2))
                .hasSize(2);
    }

    @Test
    @Tag("clause-15")
    void a_decision_is_asked_for_when_the_keeping_is_over_and_proved_by_its_day() {
        act(ActState.SIGNED, null, AfterSigning.NOTHING_YET);
        act(ActState.DISPOSED, null, disposed("2026-02-10"));
        act(ActState.DRAFT, null, AfterSigning.NOTHING_YET);
        Duties disposals = ActDuties.disposals(database.sql());
        assertThat(disposals.count(query(EnumSet.allOf(ObligationState.class))))
                .isEqualTo(Map.of(ObligationState.COMING, 1L, ObligationState.DONE, 1L));
        assertThat(disposals.first(query(Set.of(ObligationState.COMING)), 5))
                .extracting(Duty::due)
                .containsExactly(LocalDate.of(2026, 12, 31));
    }

    private DutyQuery query(Set<ObligationState> states) {
        return new DutyQuery(Set.of(body.id()), states, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), TODAY);
    }

    private static AfterSigning reported(String on) {
        return new AfterSigning(null, null, new ActReport(LocalDate.parse(on), "17", "unitcommander"), null);
    }

    private static AfterSigning disposed(String on) {
        return new AfterSigning(null, null, null, new Disposal("no use", "5", LocalDate.parse(on), "officer"));
    }

    private Act violated(Act act) {
        long issue = ++lastIssue;
        ViolationRows rows = new AoViolationRows(database.ao(), database.sql());
        transaction.in(() -> rows.add(act.id(), issue, "MU01-" + issue, Mirror.open(null, null, null)));
        return act;
    }

    /** Its keeping ended on 20 November 2025. */
    private Act act(ActState state, String reportDue, AfterSigning after) {
        LocalDate end = LocalDate.of(2020, 11, 20);
        ActContent content = new ActContent(
                body.id(),
                body.id(),
                "the plan",
                Commission.NOBODY,
                new Control(end, end, Set.of()),
                new Findings(false, null, reportDue == null ? null : LocalDate.parse(reportDue)),
                null);
        return transaction.in(() -> {
            Act draft = acts.add(content);
            return acts.change(new Act(
                    draft.id(),
                    draft.version(),
                    content,
                    state,
                    new ActNumber(acts.freeNumber(body.id(), 2020), 2020),
                    List.of(),
                    state.signed() ? end.plusYears(5) : null,
                    after));
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
        Placement above = parent == null ? null : parent.place();
        return transaction.in(() -> units.add(content, above));
    }
}
