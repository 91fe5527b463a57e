package org.servicesafety.domain.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * All figures of the analysis of a body and all below it in a period (clauses 16 to 18), as they were on one day.
 *
 * @param ruleBook the edition of the rule book by which they were made
 * @param rates indicators and coefficients, with the day of the data
 * @param deathsPerThousand coefficient of the body and all below it, the middle of the funnel; null where no strength is known
 * @param injuriesPerThousand the same for injuries
 * @param units all units below that exist on a day of the period, the worst first
 */
public record Figures(
        MadeBy ruleBook,
        Rates rates,
        Breakdown breakdown,
        @Nullable Double deathsPerThousand,
        @Nullable Double injuriesPerThousand,
        List<UnitFigures> units) {

    public Figures {
        units = List.copyOf(units);
    }

    /**
     * An edition of the rule book.
     *
     * @param name the number of the order
     * @param inForceFrom its first day in force, inclusive
     */
    public record MadeBy(String name, LocalDate inForceFrom) {}

    /**
     * A unit with all below it.
     *
     * @param inPlot whether it is a point of the funnel plot: of units that hold one another only the lowest bodies are, or all units where
     *     no body is below
     * @param reasons why its state is unfavourable, the gravest first; empty if it is not (clause 16.3)
     */
    public record UnitFigures(
            UnitId unit, boolean inPlot, UnitState.Point deaths, UnitState.Point injuries, List<Reason> reasons) {

        public UnitFigures {
            reasons = List.copyOf(reasons);
        }
    }

    /** The day of the data. */
    public LocalDate today() {
        return rates.today();
    }

    /** How many units have a reason. */
    public int unfavourable() {
        return (int) units.stream().filter(unit -> !unit.reasons().isEmpty()).count();
    }
}
