package org.servicesafety.jira.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActContent;
import org.servicesafety.domain.inspection.ActEvent;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ActNumber;
import org.servicesafety.domain.inspection.ActQuery;
import org.servicesafety.domain.inspection.ActReport;
import org.servicesafety.domain.inspection.ActState;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.AfterSigning;
import org.servicesafety.domain.inspection.Assent;
import org.servicesafety.domain.inspection.Commission;
import org.servicesafety.domain.inspection.CommissionMember;
import org.servicesafety.domain.inspection.Control;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.inspection.Disposal;
import org.servicesafety.domain.inspection.Findings;
import org.servicesafety.domain.inspection.Responsible;
import org.servicesafety.domain.inspection.Seat;
import org.servicesafety.domain.inspection.Severity;
import org.servicesafety.domain.inspection.Signature;
import org.servicesafety.domain.inspection.UnitFacts;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.inspection.ViolationCounts;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.Placement;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitContent;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitKind;
import org.servicesafety.domain.unit.UnitLevel;
import org.servicesafety.domain.unit.UnitName;
import org.servicesafety.domain.unit.UnitType;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.ViolationRows.Mirror;
import org.servicesafety.jira.figures.ActFigures;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.figures.SqlInspections;
import org.servicesafety.jira.figures.SqlUnitRecords;
import org.servicesafety.jira.figures.UnitNames;

class AoActsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate QUARTER_FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate QUARTER_TO = LocalDate.of(2026, 12, 31);
    private static final CommissionMember CHAIR = new CommissionMember("deputy", "major", "A.", "chair");
    private static final CommissionMember MEMBER = new CommissionMember("clerk", null, "B.", null);

    private TestDatabase database;
    private Transaction transaction;
    private Acts acts;
    private ViolationRows violations;
    private Unit body;
    private Unit service;

    @BeforeEach
    void begin() {
        database = TestDatabase.empty();
        transaction = new AoTransaction(database.ao(), new Once());
        acts = new AoActs(database.ao(), database.sql());
        violations = new AoViolationRows(database.ao(), database.sql());
        body = unit("MU01", UnitType.body(UnitLevel.MILITARY_UNIT), null);
        service = unit("MU01-MED", UnitType.of(UnitKind.SERVICE), body);
    }

    @Test
    void an_act_is_read_as_it_was_written() {
        Act draft = transaction.in(() -> acts.add(content(LocalDate.of(2026, 11, 20))));
        Signature signature = new Signature(Seat.member(0), "B.", TODAY, true, "chair");
        Act numbered = new Act(
                draft.id(),
                draft.version(),
                draft.content(),
                ActState.SIGNED,
                new ActNumber(17, 2026),
                List.of(signature),
                LocalDate.of(2031, 11, 20),
                AfterSigning.NOTHING_YET);

        Act changed = transaction.in(() -> acts.change(numbered));

        assertThat(draft.version()).isEqualTo(1);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(acts.find(draft.id())).contains(changed);
        assertThat(acts.find(new ActId(99_999_999_999L))).isEmpty();
    }

    @Test
    void what_becomes_of_a_signed_act_is_read_as_it_was_written() {
        Act act = signed(add(LocalDate.of(2026, 11, 20)));
        AfterSigning after = new AfterSigning(
                new Assent("commander", TODAY),
                new Assent("unitcommander", TODAY.plusDays(1)),
                new ActReport(TODAY.plusDays(2), "17/412", "unitcommander"),
                new Disposal("no use", "5/31", TODAY.plusYears(6), "officer"));
        Act changed = transaction.in(() -> acts.change(new Act(
                act.id(),
                act.version(),
                supplementing(act),
                ActState.DISPOSED,
                act.number(),
                List.of(),
                act.keepUntil(),
                after)));
        assertThat(changed.after()).isEqualTo(after);
        assertThat(acts.find(act.id())).contains(changed);
        assertThat(acts.kept(body.id())).isEmpty();
        assertThat(new ActFigures(database.sql()).supplements(List.of(act.id())))
                .isEqualTo(Map.of(act.id(), List.of(act.id().value())));
    }

    private static ActContent supplementing(Act act) {
        ActContent content = act.content();
        return new ActContent(
                content.body(),
                content.unit(),
                content.grounds(),
                Commission.NOBODY,
                content.control(),
                content.findings(),
                act.id());
    }

    @Test
    void lists_for_disposal_and_of_late_reports_are_asked_by_day() {
        Act act = signed(add(LocalDate.of(2026, 11, 20)));
        add(LocalDate.of(2026, 11, 20));
        assertThat(acts.kept(body.id())).containsExactly(act.id());
        assertThat(keepingOver(act.keepUntil())).isEmpty();
        assertThat(keepingOver(act.keepUntil().plusDays(1))).containsExactly(act);
        assertThat(acts.find(new ActQuery(Set.of(body.id()), null, null, null, null, null, TODAY), Paging.FIRST)
                        .items())
                .isEmpty();
    }

    private List<Act> keepingOver(LocalDate day) {
        ActQuery query = new ActQuery(Set.of(body.id()), null, null, null, null, day, null);
        return acts.find(query, Paging.FIRST).items();
    }

    @Test
    void what_happened_to_an_act_is_told_the_latest_first() {
        AoActHistory history = new AoActHistory(database.ao());
        ActId act = new ActId(7);
        Instant noon = Instant.parse("2026-11-23T07:00:00Z");
        transaction.in(() -> {
            history.add(new ActEvent(act, ActEvent.Kind.DRAFTED, "officer", noon, ""));
            history.add(new ActEvent(act, ActEvent.Kind.SIGNED, "chair", noon, "0"));
            history.add(new ActEvent(new ActId(8), ActEvent.Kind.DRAFTED, "officer", noon, ""));
            return true;
        });
        assertThat(history.of(act, Paging.FIRST).items())
                .containsExactly(
                        new ActEvent(act, ActEvent.Kind.SIGNED, "chair", noon, "0"),
                        new ActEvent(act, ActEvent.Kind.DRAFTED, "officer", noon, ""));
        assertThat(history.of(act, new Paging(1, 1)).total()).isEqualTo(2);
    }

    @Test
    void the_latest_control_comes_first_and_drafts_without_a_day_before_it() {
        Act early = add(LocalDate.of(2026, 10, 5));
        Act none = add(null);
        Act late = add(LocalDate.of(2026, 11, 5));

        assertThat(acts.find(query(null, null, null), Paging.FIRST).items()).containsExactly(none, late, early);
        assertThat(acts.find(query(null, null, null), new Paging(1, 1)).items()).containsExactly(late);
        assertThat(acts.find(query(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 5), null), Paging.FIRST)
                        .items())
                .containsExactly(early);
        assertThat(acts.find(query(null, null, ActState.SIGNED), Paging.FIRST).total())
                .isZero();
    }

    @Test
    void a_number_that_was_given_up_is_given_again() {
        Act first = numbered(add(TODAY), 1);
        numbered(add(TODAY), 2);
        assertThat(free()).isEqualTo(3);

        transaction.in(() -> {
            acts.remove(first.id());
            return true;
        });

        assertThat(free()).isEqualTo(1);
        assertThat(acts.find(first.id())).isEmpty();
    }

    @Test
    void two_signatures_at_once_get_two_numbers() throws InterruptedException, ExecutionException {
        List<Act> drafts = List.of(add(TODAY), add(TODAY), add(TODAY), add(TODAY));
        ExecutorService threads = Executors.newFixedThreadPool(drafts.size());
        try {
            List<Future<Integer>> numbers = drafts.stream()
                    .map(draft -> threads.submit(() -> transaction.in(() -> {
                        int number = acts.freeNumber(body.id(), 2026);
                        numbered(draft, number);
                        return number;
                    })))
                    .toList();

            assertThat(List.of(
                            numbers.get(0).get(),
                            numbers.get(1).get(),
                            numbers.get(2).get(),
                            numbers.get(3).get()))
                    .containsExactlyInAnyOrder(1, 2, 3, 4);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whoever_changes_an_act_second_sees_what_the_first_has_done() throws InterruptedException, ExecutionException {
        Act draft = add(TODAY);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> seen = transaction.in(() -> {
                acts.findToChange(draft.id());
                Future<Integer> waiting = other.submit(() -> transaction.in(
                        () -> acts.findToChange(draft.id()).orElseThrow().version()));
                acts.change(draft);
                return waiting;
            });

            assertThat(seen.get()).isEqualTo(2);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void history_outlives_the_act() {
        ActHistoryRow[] none = database.ao().find(ActHistoryRow.class);
        transaction.in(() -> {
            new AoActHistory(database.ao())
                    .add(new ActEvent(
                            new ActId(5), ActEvent.Kind.DELETED, "chair", Instant.parse("2026-11-23T09:15:00Z"), ""));
            return true;
        });

        assertThat(none).isEmpty();
        assertThat(database.ao().find(ActHistoryRow.class)).singleElement().satisfies(row -> {
            assertThat(row.getHappenedAt()).isEqualTo("2026-11-23T09:15:00.000Z");
            assertThat(row.getWhat()).isEqualTo("DELETED");
            assertThat(row.getAbout()).isNull();
        });
    }

    @Test
    void facts_of_coverage_name_controls_and_violations_of_signed_acts() {
        Act signed = signed(add(LocalDate.of(2026, 10, 5)));
        signed(add(LocalDate.of(2026, 3, 5)));
        add(LocalDate.of(2026, 12, 5));
        transaction.in(() -> {
            violations.add(signed.id(), 1, "MU01-1", Mirror.open("FIRE", LocalDate.of(2026, 11, 22), null));
            violations.add(signed.id(), 2, "MU01-2", Mirror.open("FIRE", TODAY, 1L));
            violations.add(signed.id(), 3, "MU01-3", Mirror.open("FIRE", LocalDate.of(2026, 11, 1), 1L));
            violations.mirror(
                    3, "MU01-3", new Mirror("FIRE", LocalDate.of(2026, 11, 1), ViolationStatus.VERIFIED, 1L, TODAY));
            return true;
        });

        List<UnitFacts> facts = new SqlInspections(database.sql()).ofBody(body.id(), QUARTER_FROM, QUARTER_TO, TODAY);

        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.unit()).isEqualTo(service.id());
            assertThat(fact.controls().last()).isEqualTo(LocalDate.of(2026, 10, 5));
            assertThat(fact.controls().signed()).containsExactly(LocalDate.of(2026, 10, 5));
            assertThat(fact.controls().drafted()).containsExactly(LocalDate.of(2026, 12, 5));
            assertThat(fact.violations()).isEqualTo(new ViolationCounts(1, 1));
        });
        assertThat(new SqlInspections(database.sql()).below(body.path(), QUARTER_FROM, QUARTER_TO, TODAY))
                .isEqualTo(facts);
    }

    @Test
    void a_violation_is_frozen_beside_its_issue_and_gaps_are_closed() {
        Act draft = add(TODAY);
        ViolationContent content = new ViolationContent(
                "no extinguisher", "FIRE", "buy one", new Responsible(null, "chief"), LocalDate.of(2026, 12, 1));
        transaction.in(() -> {
            violations.add(draft.id(), 11, "MU01-11", Mirror.open("FIRE", null, null));
            violations.add(draft.id(), 12, "MU01-12", Mirror.open("FIRE", null, null));
            violations.remove(11);
            violations.freeze(12, content);
            return true;
        });

        assertThat(violations.of(draft.id())).singleElement().satisfies(row -> {
            assertThat(row.issueId()).isEqualTo(12);
            assertThat(row.place()).isEqualTo(1);
            assertThat(row.signed()).isEqualTo(content);
        });
        assertThat(new ActFigures(database.sql()).violations(List.of(draft.id())))
                .isEqualTo(Map.of(draft.id(), 1));
    }

    @Test
    void the_latest_violation_of_a_kind_is_looked_for_in_signed_acts() {
        Act signed = signed(add(LocalDate.of(2026, 1, 10)));
        Act draft = add(LocalDate.of(2026, 11, 10));
        transaction.in(() -> {
            violations.add(signed.id(), 1, "MU01-1", Mirror.open("FIRE", null, null));
            violations.add(draft.id(), 2, "MU01-2", Mirror.open("FIRE", null, null));
            return true;
        });

        LocalDate tenth = LocalDate.of(2026, 1, 10);
        assertThat(latest("FIRE", tenth, TODAY, draft)).contains(1L);
        assertThat(latest("FIRE", LocalDate.of(2025, 1, 1), tenth, draft)).contains(1L);
        assertThat(latest("FIRE", tenth.plusDays(1), TODAY, draft)).isEmpty();
        assertThat(latest("FIRE", LocalDate.of(2025, 1, 1), tenth.minusDays(1), draft))
                .isEmpty();
        assertThat(latest("FIRE", tenth, TODAY, signed)).isEmpty();
        assertThat(latest("COLD", tenth, TODAY, draft)).isEmpty();
    }

    private Optional<Long> latest(String kind, LocalDate from, LocalDate to, Act not) {
        return violations
                .latest(List.of(service.id(), body.id()), kind, from, to, not.id())
                .map(ViolationRows.Joined::issueId);
    }

    @Test
    void what_no_issue_says_of_a_violation_is_kept_beside_it() {
        Act draft = add(LocalDate.of(2026, 11, 10));
        ViolationContent content = new ViolationContent(
                "wires",
                "FIRE",
                null,
                Responsible.COMMANDER_OF_UNIT,
                null,
                new ViolationContent.Weight(Severity.CRITICAL, ControlArea.CAUSES, "another room"));
        transaction.in(() -> {
            violations.add(draft.id(), 11, "MU01-1", Mirror.open("FIRE", null, null));
            violations.repeat(11, 5L, "MU01-9");
            violations.notRepeated(11, "another room");
            violations.reportedBy(11, "performer");
            violations.freeze(11, content);
            violations.mirror(11, "MU01-1", Mirror.open("FIRE", null, null));
            return true;
        });
        assertThat(violations.byKey("MU01-1")).hasValueSatisfying(row -> {
            assertThat(row.signed()).isEqualTo(content);
            assertThat(row.mirror().repeatOf()).isEqualTo(5L);
            assertThat(row.beside()).isEqualTo(new ViolationRows.Beside("MU01-9", "another room", "performer"));
        });
        assertThat(violations.byKey("MU01-2")).isEmpty();
        transaction.in(() -> {
            violations.removeAll(draft.id());
            return true;
        });
        assertThat(violations.of(draft.id())).isEmpty();
    }

    @Test
    void records_of_a_unit_span_its_controls() {
        SqlUnitRecords records = new SqlUnitRecords(database.sql());
        assertThat(records.spanOf(body.path())).isEmpty();

        add(LocalDate.of(2026, 10, 5));
        add(LocalDate.of(2026, 11, 20));

        assertThat(records.spanOf(body.path()))
                .contains(Existence.between(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 20)));
    }

    @Test
    void names_are_read_for_many_units_at_once() {
        assertThat(new UnitNames(database.sql()).of(List.of(body.id(), service.id(), new UnitId(-1))))
                .hasSize(2)
                .extractingByKey(service.id())
                .satisfies(label -> assertThat(label.body()).isEqualTo(body.id()));
    }

    private Act add(LocalDate endedOn) {
        return transaction.in(() -> acts.add(content(endedOn)));
    }

    private Act numbered(Act act, int number) {
        Act changed = new Act(
                act.id(),
                act.version(),
                act.content(),
                act.state(),
                new ActNumber(number, 2026),
                act.signatures(),
                act.keepUntil(),
                act.after());
        return transaction.in(() -> acts.change(changed));
    }

    private Act signed(Act act) {
        Act changed = new Act(
                act.id(),
                act.version(),
                act.content(),
                ActState.SIGNED,
                null,
                List.of(new Signature(Seat.CHAIR, "A.", TODAY, false, "chair")),
                LocalDate.of(2031, 10, 5),
                AfterSigning.NOTHING_YET);
        return transaction.in(() -> acts.change(changed));
    }

    private int free() {
        return transaction.in(() -> acts.freeNumber(body.id(), 2026));
    }

    private ActContent content(LocalDate endedOn) {
        return new ActContent(
                body.id(),
                service.id(),
                "the plan",
                new Commission(CHAIR, List.of(MEMBER)),
                new Control(
                        endedOn == null ? null : endedOn.minusDays(5),
                        endedOn,
                        Set.of(ControlArea.CAUSES, ControlArea.STATE_OF_WORK)),
                new Findings(false, null, null),
                null);
    }

    private ActQuery query(LocalDate from, LocalDate to, ActState state) {
        return new ActQuery(Set.of(body.id()), service.path(), from, to, state, null, null);
    }

    private Unit unit(String code, UnitType type, Unit parent) {
        Once once = new Once();
        Units units = new AoUnits(database.ao(), once, new AoSettings(database.ao()));
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
