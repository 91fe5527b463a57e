package org.servicesafety.domain.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.statistics.Rate;
import org.servicesafety.domain.statistics.RateChange;
import org.servicesafety.domain.unit.UnitId;

/**
 * The quantitative indicators of a unit and all below it, and their coefficients, against the same period of last year (clauses 16 to 18).
 *
 * @param today the day of the data
 * @param now the period asked about
 * @param before the same period of last year, in which a unit counts with what it succeeds
 * @param deaths on duty
 * @param injuries on duty
 * @param comparedWith units elsewhere that last year's figures take in, since a unit here took their place
 * @param provisional months of the period whose analysis is not due yet, or which have not come yet: their figures may still change
 * @param warnings what to bear in mind when reading the coefficients
 */
public record Rates(
        UnitId unit,
        LocalDate today,
        Side now,
        Side before,
        Measured deaths,
        Measured injuries,
        List<UnitId> comparedWith,
        List<YearMonth> provisional,
        List<Fault> warnings) {

    public Rates {
        comparedWith = List.copyOf(comparedWith);
        provisional = List.copyOf(provisional);
        warnings = List.copyOf(warnings);
    }

    /**
     * A period.
     *
     * @param strength the sum of the average strengths of the units for which a month of it is known; null if there is none
     */
    public record Side(Period period, @Nullable Double strength, Gaps gaps) {}

    /**
     * One indicator.
     *
     * @param count people in all units
     * @param offDuty people in all units who came to the same harm off duty; in no coefficient
     * @param rate people in the units whose strength is known, among the servicemen of these
     */
    public record Measured(
            int count,
            int previousCount,
            int offDuty,
            int previousOffDuty,
            Rate rate,
            Rate previousRate,
            RateChange change) {

        /** Whether the cases are too few for any comparison. */
        public boolean tooFew() {
            return RateChange.tooFew(previousRate, rate);
        }

        static Measured of(Indicator indicator, Totals now, Totals before) {
            Rate rate = now.rate(indicator);
            Rate previous = before.rate(indicator);
            return new Measured(
                    now.counted().onDuty(indicator),
                    before.counted().onDuty(indicator),
                    now.counted().offDuty(indicator),
                    before.counted().offDuty(indicator),
                    rate,
                    previous,
                    RateChange.between(previous, rate));
        }
    }
}
