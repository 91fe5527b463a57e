package org.servicesafety.domain.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * The four quarters of a body's year beside each other (clause 13): which departments and services were inspected when, and whether the
 * least share was reached in each quarter.
 *
 * @param quarters the four, in order
 * @param rows the departments and services that exist on any day of the year; a unit and the one that succeeds it share one
 */
public record CoverageYear(UnitId body, int year, List<Quarter> quarters, List<Row> rows) {

    /** Whether the least share of a quarter was reached. */
    public enum Verdict {
        /** Reached, whether or not the quarter is over. */
        MET,
        /** The quarter is over. */
        NOT_MET,
        /** The quarter is not over, and it is not reached yet. */
        RUNNING,
        /** The quarter has not begun. */
        COMING
    }

    /**
     * One quarter as a whole.
     *
     * @param reachedOn day by whose end the required number was inspected; null if it was not
     */
    public record Quarter(Period period, Tally tally, Verdict verdict, @Nullable LocalDate reachedOn) {}

    /**
     * One department or service, or a chain of successors.
     *
     * @param unit the one that exists at the year's end, or did last
     * @param inspected whether a control of it ended in the year, by a signed act
     * @param cells one for each quarter, in order
     */
    public record Row(UnitId unit, boolean inspected, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a cell says. */
    public enum CellState {
        /** A signed act's control ended in the quarter. */
        INSPECTED,
        /** None did, but a draft's control is to. */
        PLANNED,
        NOT_INSPECTED,
        /** No unit of the row existed on any day of the quarter. */
        ABSENT
    }

    /**
     * One department or service in one quarter.
     *
     * @param unit the very unit that was or is to be inspected; null without inspection
     * @param on last day of the first such control; null without inspection
     */
    public record Cell(CellState state, @Nullable UnitId unit, @Nullable LocalDate on) {

        static final Cell ABSENT = new Cell(CellState.ABSENT, null, null);
        static final Cell NOT_INSPECTED = new Cell(CellState.NOT_INSPECTED, null, null);
    }

    public CoverageYear {
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
    }

    /**
     * Works it out from what is on record.
     *
     * @param share the least share that the rule book in force on a quarter's last day asks for
     * @param departmentsAndServices all of the body, whenever they exist, with their controls of the whole year
     */
    static CoverageYear of(
            UnitId body,
            int year,
            Function<Period, BigDecimal> share,
            Collection<UnitFacts> departmentsAndServices,
            LocalDate today) {
        List<Period> periods = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> Period.quarter(year, number))
                .toList();
        List<Quarter> quarters = periods.stream()
                .map(period ->
                        quarter(Coverage.of(body, period, share.apply(period), departmentsAndServices), period, today))
                .toList();
        List<Row> rows = Chain.existingIn(Period.year(year), departmentsAndServices).stream()
                .map(chain -> row(chain, periods))
                .toList();
        return new CoverageYear(body, year, quarters, rows);
    }

    private static Quarter quarter(Coverage coverage, Period period, LocalDate today) {
        return new Quarter(period, coverage.tally(), verdict(coverage.tally(), period, today), coverage.reachedOn());
    }

    private static Verdict verdict(Tally tally, Period period, LocalDate today) {
        if (today.isBefore(period.firstDay())) {
            return Verdict.COMING;
        }
        if (tally.met()) {
            return Verdict.MET;
        }
        return today.isAfter(period.lastDay()) ? Verdict.NOT_MET : Verdict.RUNNING;
    }

    private static Row row(Chain ofYear, List<Period> quarters) {
        return new Row(
                ofYear.last().unit(),
                ofYear.isInspected(),
                quarters.stream().map(quarter -> cell(ofYear.in(quarter))).toList());
    }

    private static Cell cell(Chain ofQuarter) {
        if (!ofQuarter.exists()) {
            return Cell.ABSENT;
        }
        return Stream.concat(
                        ofQuarter.inspection().stream().map(end -> cell(CellState.INSPECTED, end)),
                        ofQuarter.plan().stream().map(end -> cell(CellState.PLANNED, end)))
                .findFirst()
                .orElse(Cell.NOT_INSPECTED);
    }

    private static Cell cell(CellState state, Chain.Ended ended) {
        return new Cell(state, ended.unit(), ended.on());
    }
}
