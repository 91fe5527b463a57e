package org.servicesafety.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.obligation.SmallArmy.FIRST_UNIT;
import static org.servicesafety.domain.testing.EditionsInMemory.form;
import static org.servicesafety.domain.testing.Refusals.conflict;
import static org.servicesafety.domain.testing.Refusals.forbidden;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.obligation.EditionMoves.Change;
import org.servicesafety.domain.obligation.EditionMoves.Move;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.AddEdition;
import org.servicesafety.domain.testing.EditionsInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.unit.UnitId;

class PreviewEditionTest {

    /** Noon of 23 November 2026 in Almaty. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Asia/Almaty"));

    private final SmallArmy army = new SmallArmy();
    private final EditionsInMemory site = new EditionsInMemory();
    private final PreviewEdition preview =
            new PreviewEdition(army, army, army, army, site, new AddEdition(site, CLOCK), CLOCK);

    private EditionMoves moves(String inForceFrom, String... values) {
        return preview.preview(SomeRights.ofAdministrator(), form("800", inForceFrom, values));
    }

    private static String line(Move move) {
        return move.obligation().body().value() + " " + move.obligation().period() + " " + move.change() + " "
                + move.before() + " " + move.after();
    }

    @Test
    @Tag("clause-20")
    void another_day_of_the_analysis_and_another_share_are_counted_by_kind() {
        EditionMoves moves = moves("2027-01-01", "analysisDueDay", "12", "quarterlyShare", "0.3");

        assertThat(moves.from()).isEqualTo("2026-01-01");
        assertThat(moves.to()).isEqualTo("2028-12-31");
        assertThat(moves.bodies()).isEqualTo(3);
        // due up to December 2028: of each military unit 23 months, 7 quarters, 3 half-years, 1 year; of the command 7
        // + 3 + 1
        assertThat(moves.counts())
                .isEqualTo(Map.of(
                        ObligationKind.ANALYSIS, Map.of(Change.MOVED, 34L + 34 + 11),
                        ObligationKind.COVERAGE, Map.of(Change.SHARE, 8L * 3)));
        assertThat(moves.total()).isEqualTo(103);
        assertThat(moves.first()).hasSize(103);
        assertThat(moves.first().get(0))
                .satisfies(first -> assertThat(line(first)).isEqualTo("2 2027-01 MOVED 2027-02-10 2027-02-12"));
        assertThat(site.all()).isEmpty();
        assertThat(site.locked).as("nothing is written").isZero();
    }

    @Test
    @Tag("clause-5")
    void what_is_done_is_not_moved() {
        army.fulfilments.add(
                new Fulfilment(FIRST_UNIT, ObligationKind.PLAN, Period.year(2027), LocalDate.of(2026, 11, 20)));

        EditionMoves moves = moves("2026-12-01", "planBefore", "11-01");

        assertThat(moves.first())
                .extracting(PreviewEditionTest::line)
                .containsExactly(
                        "1 2027 MOVED 2026-12-24 2026-10-31",
                        "3 2027 MOVED 2026-12-24 2026-10-31",
                        "1 2028 MOVED 2027-12-24 2027-10-31",
                        "2 2028 MOVED 2027-12-24 2027-10-31",
                        "3 2028 MOVED 2027-12-24 2027-10-31");
        assertThat(moves.counts()).containsOnlyKeys(ObligationKind.PLAN);
    }

    @Test
    @Tag("clause-13")
    void coverage_that_was_reached_does_not_fall_under_another_share() {
        army.controls.put(new UnitId(21), LocalDate.of(2026, 11, 10)); // one of four: 25 %

        EditionMoves moves = moves("2026-12-01", "quarterlyShare", "0.5");

        // the fourth quarter of 2026 of one unit alone: the other has reached it, the command has no services; then
        // four of each body
        assertThat(moves.counts()).isEqualTo(Map.of(ObligationKind.COVERAGE, Map.of(Change.SHARE, 1L + 4 * 3)));
    }

    @Test
    @Tag("clause-20")
    void what_is_asked_for_anew_or_no_more_is_told() {
        EditionMoves moves = moves(
                "2027-01-01",
                "cadence.REGIONAL_COMMAND[0]",
                "MONTH",
                "obligationsFrom",
                "2027-01-01",
                "cadence.MILITARY_UNIT[0]",
                "QUARTER");

        // the command: months up to November 2028 appear, 7 quarters vanish; the units: 23 months each vanish
        assertThat(moves.counts())
                .isEqualTo(Map.of(ObligationKind.ANALYSIS, Map.of(Change.APPEARS, 23L, Change.VANISHES, 7L + 46)));
    }

    @Test
    void the_same_values_move_nothing() {
        EditionMoves moves = moves("2027-01-01");

        assertThat(moves.total()).isZero();
        assertThat(moves.counts()).isEmpty();
    }

    @Test
    void it_is_refused_as_the_edition_itself_would_be() {
        assertThat(invalid(() -> moves("2026-11-23", "retentionYears", "0")))
                .containsExactly("retentionYears out-of-range", "inForceFrom edition-not-ahead");
        assertThat(conflict(() -> moves("2027-01-01", "version", "7"))).containsExactly("version changed-meanwhile");
        assertThat(forbidden(() -> preview.preview(army, Form.EMPTY))).isEqualTo("not-permitted");
    }
}
