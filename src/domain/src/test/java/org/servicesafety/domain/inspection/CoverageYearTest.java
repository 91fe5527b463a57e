package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.inspection.CoverageYear.CellState.INSPECTED;
import static org.servicesafety.domain.inspection.CoverageYear.CellState.NOT_INSPECTED;
import static org.servicesafety.domain.inspection.CoverageYear.CellState.PLANNED;
import static org.servicesafety.domain.inspection.CoverageYear.Verdict.COMING;
import static org.servicesafety.domain.inspection.CoverageYear.Verdict.MET;
import static org.servicesafety.domain.inspection.CoverageYear.Verdict.NOT_MET;
import static org.servicesafety.domain.inspection.CoverageYear.Verdict.RUNNING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.domain.inspection.CoverageYear.Cell;
import org.servicesafety.domain.inspection.CoverageYear.CellState;
import org.servicesafety.domain.inspection.CoverageYear.Row;
import org.servicesafety.domain.unit.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("clause-13")
class CoverageYearTest {

    private static final BigDecimal QUARTER_OF_ALL = new BigDecimal("0.25");
    /** Monday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static CoverageYear year(LocalDate today, Facts... facts) {
        return CoverageYear.of(Facts.BODY, 2026, quarter -> QUARTER_OF_ALL, Facts.list(facts), today);
    }

    private static List<CellState> states(Row row) {
        return row.cells().stream().map(Cell::state).toList();
    }

    @Test
    void each_department_and_service_has_a_row_in_the_order_of_the_facts() {
        CoverageYear year = year(TODAY, Facts.of(12), Facts.of(11));

        assertThat(year.rows()).extracting(Row::unit).containsExactly(new UnitId(12), new UnitId(11));
    }

    @Test
    void a_cell_tells_the_first_control_of_the_quarter() {
        Row row = year(TODAY, Facts.of(11).signed("2026-03-20", "2026-02-12", "2026-08-19"))
                .rows()
                .get(0);

        assertThat(states(row)).containsExactly(INSPECTED, NOT_INSPECTED, INSPECTED, NOT_INSPECTED);
        assertThat(row.cells().get(0)).isEqualTo(new Cell(INSPECTED, new UnitId(11), LocalDate.parse("2026-02-12")));
        assertThat(row.inspected()).isTrue();
    }

    @Test
    void a_draft_is_planned_and_inspects_nobody() {
        Row row = year(TODAY, Facts.of(11).drafted("2026-12-14")).rows().get(0);

        assertThat(row.cells().get(3)).isEqualTo(new Cell(PLANNED, new UnitId(11), LocalDate.parse("2026-12-14")));
        assertThat(row.inspected()).isFalse();
    }

    @Test
    void a_signed_act_stands_before_a_draft_of_the_same_quarter() {
        Row row = year(TODAY, Facts.of(11).signed("2026-12-20").drafted("2026-10-14"))
                .rows()
                .get(0);

        assertThat(row.cells().get(3)).isEqualTo(new Cell(INSPECTED, new UnitId(11), LocalDate.parse("2026-12-20")));
    }

    @ParameterizedTest
    @CsvSource({
        // opened on the last day of a quarter: it was there in that quarter
        "2026-03-31, , NOT_INSPECTED, NOT_INSPECTED",
        "2026-04-01, , ABSENT, NOT_INSPECTED",
        // closed with the end of the first day of a quarter: it was there in that quarter
        "2015-01-01, 2026-04-01, NOT_INSPECTED, NOT_INSPECTED",
        "2015-01-01, 2026-03-31, NOT_INSPECTED, ABSENT",
    })
    void before_it_was_made_and_after_it_was_closed_a_unit_was_not_there(
            String from, String to, CellState first, CellState second) {
        Row row = year(TODAY, Facts.of(11).exists(from, to)).rows().get(0);

        assertThat(states(row).subList(0, 2)).containsExactly(first, second);
    }

    @Test
    void a_unit_that_was_closed_before_the_year_has_no_row() {
        assertThat(year(TODAY, Facts.of(11).exists("2015-01-01", "2025-12-31")).rows())
                .isEmpty();
    }

    @Test
    void a_unit_and_its_successor_share_a_row_and_each_cell_names_the_very_one() {
        CoverageYear year = year(
                TODAY,
                Facts.of(11).exists("2015-01-01", "2026-05-31").signed("2026-02-12"),
                Facts.of(12).exists("2026-06-01", null).succeeds(11).signed("2026-08-19"));

        Row row = year.rows().get(0);
        assertThat(year.rows()).hasSize(1);
        assertThat(row.unit()).isEqualTo(new UnitId(12));
        assertThat(row.cells()).extracting(Cell::unit).containsExactly(new UnitId(11), null, new UnitId(12), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, COMING", // Wednesday before the year
        "2026-01-01, RUNNING", // Thursday, the first day
        "2026-03-31, RUNNING", // Tuesday, the last timely day
        "2026-04-01, NOT_MET", // Wednesday
    })
    void a_quarter_that_falls_short_runs_until_its_last_day(LocalDate today, CoverageYear.Verdict verdict) {
        assertThat(year(today, Facts.of(11)).quarters().get(0).verdict()).isEqualTo(verdict);
    }

    @Test
    void each_quarter_has_its_own_tally_and_verdict() {
        CoverageYear year =
                year(TODAY, Facts.of(11).signed("2026-02-12"), Facts.of(12).exists("2026-04-01", null), Facts.of(13));

        assertThat(year.quarters())
                .extracting(CoverageYear.Quarter::tally)
                .containsExactly(new Tally(2, 1, 1), new Tally(3, 0, 1), new Tally(3, 0, 1), new Tally(3, 0, 1));
        assertThat(year.quarters())
                .extracting(CoverageYear.Quarter::verdict)
                .containsExactly(MET, NOT_MET, NOT_MET, RUNNING);
        assertThat(year.quarters().get(0).reachedOn()).isEqualTo("2026-02-12");
        assertThat(year(LocalDate.parse("2026-06-30"), Facts.of(11)).quarters())
                .extracting(CoverageYear.Quarter::verdict)
                .containsExactly(NOT_MET, RUNNING, COMING, COMING);
    }
}
