package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import org.servicesafety.domain.inspection.ActState;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.AfterSigning;
import org.servicesafety.domain.inspection.Commission;
import org.servicesafety.domain.inspection.Control;
import org.servicesafety.domain.inspection.Findings;
import org.servicesafety.domain.inspection.FoundViolation;
import org.servicesafety.domain.inspection.Responsible;
import org.servicesafety.domain.inspection.Severity;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.inspection.ViolationQuery;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.domain.inspection.ViolationTotals;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Placement;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitKind;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.ViolationRows.Mirror;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.figures.SqlViolations;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-16.2")
class SqlViolationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private TestDatabase database;
    private Transaction transaction;
    private Acts acts;
    private ViolationRows rows;
    private SqlViolations register;
    private Unit body;
    private Unit service;
    private Unit otherBody;
    private long lastIssue;

    @BeforeEach
    void begin() {
        database = TestDatabase.empty();
        transaction = new AoTransaction(database.ao(), new Once());
        acts = new AoActs(database.ao(), database.sql());
        rows = new AoViolationRows(database.ao(), database.sql());
        register = new SqlViolations(database.sql());
        body = unit("MU01", UnitType.body(UnitLevel.MILITARY_UNIT), null);
        service = unit("MU01-MED", UnitType.of(UnitKind.SERVICE), body);
        otherBody = unit("MU02", UnitType.body(UnitLevel.MILITARY_UNIT), body);
    }

    @Test
    void a_violation_is_told_as_it_was_signed_with_its_act() {
        Act act = act(service, "2026-10-20", "2026-11-20", ActState.SIGNED);
        violation(act, "FIRE", "2026-11-10", ViolationStatus.VERIFIED, "MU01-7");
        FoundViolation found =
                register.find(query(null, null), Paging.FIRST).items().get(0);
        assertThat(found.act()).isEqualTo(act.id());
        assertThat(found.number()).hasToString("1/2026");
        assertThat(found.unit()).isEqualTo(service.id());
        assertThat(found.endedOn()).isEqualTo("2026-10-20");
        assertThat(found.reportDue()).isEqualTo("2026-11-20");
        assertThat(found.violation().content()).isEqualTo(content("FIRE", "2026-11-10"));
        assertThat(found.violation().repeatOf()).isEqualTo("MU01-7");
        assertThat(found.violation().status()).isEqualTo(ViolationStatus.VERIFIED);
        assertThat(found.violation().eliminatedOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void drafts_and_disposed_acts_have_none_and_the_latest_control_comes_first() {
        violation(act(service, "2026-10-20", null, ActState.DRAFT), "FIRE", null, ViolationStatus.OPEN, null);
        violation(act(service, "2026-10-20", null, ActState.DISPOSED), "FIRE", null, ViolationStatus.OPEN, null);
        Act early = act(service, "2026-02-10", null, ActState.APPROVED);
        Act late = act(service, "2026-03-10", null, ActState.ELIMINATED);
        violation(early, "FIRE", null, ViolationStatus.OPEN, null);
        violation(late, "COLD", null, ViolationStatus.OPEN, null);
        violation(late, "FIRE", null, ViolationStatus.OPEN, null);
        assertThat(register.find(query(null, null), Paging.FIRST).items())
                .extracting(
                        found -> found.act().value() + " " + found.violation().place())
                .containsExactly(
                        late.id().value() + " 1",
                        late.id().value() + " 2",
                        early.id().value() + " 1");
        assertThat(register.find(query(null, null), new Paging(2, 1)).items()).hasSize(1);
        assertThat(register.find(query(null, null), new Paging(2, 1)).total()).isEqualTo(3);
    }

    @Test
    void filters_narrow_it_down() {
        Act onService = act(service, "2026-02-10", null, ActState.SIGNED);
        Act onOther = act(otherBody, "2026-03-10", null, ActState.SIGNED);
        violation(onService, "FIRE", null, ViolationStatus.OPEN, null);
        violation(onOther, "COLD", null, ViolationStatus.VERIFIED, null);
        assertThat(count(query(place(service, false), null))).isEqualTo(1);
        assertThat(count(query(place(body, false), null))).as("its own units").isEqualTo(1);
        assertThat(count(query(place(body, true), null))).isEqualTo(2);
        assertThat(count(query(null, "COLD"))).isEqualTo(1);
        assertThat(count(days("2026-02-10", "2026-02-10"))).isEqualTo(1);
        assertThat(count(days("2026-02-11", null))).isEqualTo(1);
        assertThat(count(days(null, "2026-02-09"))).isZero();
        assertThat(count(new ViolationQuery(
                        Set.of(body.id()), null, Set.of(ViolationStatus.VERIFIED), null, null, null)))
                .isEqualTo(1);
        assertThat(count(new ViolationQuery(Set.of(), null, EnumSet.allOf(ViolationStatus.class), null, null, null)))
                .isZero();
    }

    @Test
    void they_are_counted_by_kind() {
        Act act = act(service, "2026-10-20", "2026-11-22", ActState.SIGNED);
        violation(act, "FIRE", null, ViolationStatus.OPEN, null); // due with the report, on Sunday, yesterday
        violation(act, "FIRE", "2026-11-23", ViolationStatus.REPORTED, "MU01-7"); // Monday, today
        violation(act, "FIRE", "2026-11-01", ViolationStatus.VERIFIED, null);
        violation(act, "COLD", "2026-11-01", ViolationStatus.IN_ELIMINATION, null);
        violation(act, null, "2026-11-23", ViolationStatus.OPEN, null);
        assertThat(register.totals(query(null, null), TODAY))
                .containsExactly(
                        new ViolationTotals("FIRE", 3, 2, 1, 1),
                        new ViolationTotals("COLD", 1, 1, 1, 0),
                        new ViolationTotals(null, 1, 1, 0, 0));
    }

    private long count(ViolationQuery query) {
        return register.find(query, Paging.FIRST).total();
    }

    private ViolationQuery query(ViolationQuery.Place place, String kind) {
        return new ViolationQuery(Set.of(body.id()), place, EnumSet.allOf(ViolationStatus.class), kind, null, null);
    }

    private ViolationQuery days(String from, String to) {
        return new ViolationQuery(
                Set.of(body.id()),
                null,
                EnumSet.allOf(ViolationStatus.class),
                null,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    private static ViolationQuery.Place place(Unit unit, boolean subtree) {
        return new ViolationQuery.Place(unit, subtree);
    }

    private Act act(Unit unit, String ended, String reportDue, ActState state) {
        LocalDate end = LocalDate.parse(ended);
        ActContent content = new ActContent(
                body.id(),
                unit.id(),
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
                    new ActNumber(acts.freeNumber(body.id(), 2026), 2026),
                    List.of(),
                    end.plusYears(5),
                    AfterSigning.NOTHING_YET));
        });
    }

    private static ViolationContent content(String kind, String due) {
        return new ViolationContent(
                "wires",
                kind,
                "mend",
                new Responsible("performer", "clerk"),
                due == null ? null : LocalDate.parse(due),
                new ViolationContent.Weight(Severity.SERIOUS, null, null));
    }

    private void violation(Act act, String kind, String due, ViolationStatus status, String repeatOf) {
        long issue = ++lastIssue;
        ViolationContent content = content(kind, due);
        transaction.in(() -> {
            rows.add(act.id(), issue, "MU01-" + (100 + issue), Mirror.open(kind, content.due(), null));
            rows.freeze(issue, content);
            rows.repeat(issue, repeatOf == null ? null : 7L, repeatOf);
            rows.mirror(
                    issue,
                    "MU01-" + (100 + issue),
                    new Mirror(kind, content.due(), status, null, status.eliminated() ? TODAY.minusDays(1) : null));
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
        Placement above = parent == null ? null : parent.place();
        return transaction.in(() -> units.add(content, above));
    }
}
