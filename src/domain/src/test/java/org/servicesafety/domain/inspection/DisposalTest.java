package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Forms.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.conflictFaults;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.testing.SomeRights;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-15")
class DisposalTest extends ActSetting {

    private static final Form DECISION =
            form("decision", "commission of Major A., no further use", "number", "5/31", "on", "2031-11-21");

    private DisposeOfAct disposal(String day) {
        return new DisposeOfAct(on(day), violations);
    }

    @Test
    void an_act_is_disposed_of_when_its_last_day_of_keeping_is_over() {
        Act act = signed();
        assertThat(act.keepUntil()).isEqualTo("2031-11-20");
        assertThat(conflictFaults(() -> disposal("2031-11-20").dispose(officer, act.id(), DECISION)))
                .containsExactly(Fault.of("act-kept", "2031-11-20").underClause("15"));
        assertThat(now(act)).isEqualTo(act);
        Act disposed = disposal("2031-11-21").dispose(officer, act.id(), DECISION);
        assertThat(disposed.state()).isEqualTo(ActState.DISPOSED);
        assertThat(diary.events()).endsWith("DISPOSED key-officer 5/31");
    }

    @Test
    void number_days_unit_and_decision_stay_and_nothing_else() {
        Act act = drafted(alone().with("noViolations", "").with("reportDue", "2026-12-18"));
        record.record(chair, act.id(), violation());
        sign(chair, act);
        Act approved = approve.approve(reader, act.id(), Form.EMPTY);
        Act disposed = disposal("2031-11-25").dispose(officer, act.id(), DECISION);
        Control days = new Control(LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-20"), Set.of());
        assertThat(disposed)
                .isEqualTo(new Act(
                        act.id(),
                        approved.version() + 1,
                        new ActContent(
                                body,
                                units.id("MU03-FOOD"),
                                null,
                                Commission.NOBODY,
                                days,
                                new Findings(false, null, null),
                                null),
                        ActState.DISPOSED,
                        new ActNumber(1, 2026),
                        List.of(),
                        LocalDate.parse("2031-11-20"),
                        new AfterSigning(
                                null,
                                null,
                                null,
                                new Disposal(
                                        "commission of Major A., no further use",
                                        "5/31",
                                        LocalDate.parse("2031-11-21"),
                                        "key-officer"))));
        assertThat(violations.of(act.id())).isEmpty();
        assertThat(violations.frozenWith(act.id())).isNull();
    }

    @Test
    void a_draft_and_what_is_disposed_of_are_not() {
        Act draft = drafted(whole());
        DisposeOfAct late = disposal("2040-01-10");
        assertThat(conflict(() -> late.dispose(officer, draft.id(), DECISION))).containsExactly("act-not-signed");
        Act act = signed();
        late.dispose(officer, act.id(), DECISION);
        assertThat(conflict(() -> late.dispose(officer, act.id(), DECISION))).containsExactly("disposed-already");
        assertThat(conflict(() -> approve.approve(reader, act.id(), Form.EMPTY)))
                .containsExactly("act-disposed");
        assertThat(conflict(() -> delete.delete(officer, act.id()))).containsExactly("act-kept");
        assertThat(conflict(() -> change.change(officer, act.id(), whole()))).containsExactly("act-signed");
    }

    @Test
    void the_decision_is_recorded_with_its_document_and_its_day() {
        Act act = signed();
        DisposeOfAct late = disposal("2031-12-01");
        assertThat(invalid(() -> late.dispose(officer, act.id(), Form.EMPTY)))
                .containsExactly("decision required", "number required", "on required");
        assertThat(now(act)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-11-20, on within-keeping", // Thursday, the last day of keeping
        "2031-12-02, on in-the-future", // Tuesday, tomorrow
    })
    void the_decision_is_of_a_day_after_the_keeping(String on, String fault) {
        Act act = signed();
        assertThat(invalid(() -> disposal("2031-12-01").dispose(officer, act.id(), DECISION.with("on", on))))
                .containsExactly(fault);
    }

    @Test
    void commander_safety_officer_and_administrator_dispose_and_nobody_else() {
        DisposeOfAct late = disposal("2031-12-01");
        for (SomeRights permitted : List.of(reader, officer, keeper)) {
            assertThat(late.dispose(permitted, signed().id(), DECISION).state()).isEqualTo(ActState.DISPOSED);
        }
        Act act = signed();
        for (SomeRights other : List.of(chair, unitCommander)) {
            assertThat(forbidden(() -> late.dispose(other, act.id(), DECISION))).isEqualTo("not-permitted");
        }
        LocalDate lastDay = LocalDate.parse("2031-11-20");
        assertThat(ActAccess.can(officer, act, body, lastDay)).containsExactly("supplement");
        assertThat(ActAccess.can(officer, act, body, lastDay.plusDays(1))).containsExactly("dispose", "supplement");
        assertThat(ActAccess.can(officer, late.dispose(officer, act.id(), DECISION), body, lastDay.plusDays(9)))
                .isEmpty();
    }

    @Test
    void a_disposed_act_is_still_the_control_that_it_was() {
        Act act = signed();
        disposal("2031-12-01").dispose(officer, act.id(), DECISION);
        assertThat(now(act).state().signed()).isTrue();
        assertThat(now(act).endedOn()).isEqualTo("2026-11-20");
        assertThat(now(act).unit()).isEqualTo(units.id("MU03-FOOD"));
    }
}
