package org.servicesafety.domain.conclusion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.Figures;

/**
 * That the commander completed an analysis, and the totals of its frozen figures.
 *
 * @param by key of the commander
 * @param on the day that stands on the analysis, by which clause 20 measures
 * @param at when it was recorded; the figures are of that moment
 * @param dataOn the day of the data
 * @param ruleBook the edition of the rule book by which the figures were made
 */
public record Completion(
        String by, LocalDate on, Instant at, LocalDate dataOn, Figures.MadeBy ruleBook, Totals totals) {

    /**
     * People who died and were hurt on duty.
     *
     * @param strength of the units for which it is known; null if there is none
     */
    public record Totals(
            int deaths, int previousDeaths, int injuries, int previousInjuries, @Nullable Double strength) {

        static final Totals NONE = new Totals(0, 0, 0, 0, null);

        static Totals of(Figures figures) {
            return new Totals(
                    figures.rates().deaths().count(),
                    figures.rates().deaths().previousCount(),
                    figures.rates().injuries().count(),
                    figures.rates().injuries().previousCount(),
                    figures.rates().now().strength());
        }

        Totals plus(Totals other) {
            Double sum = strength == null || other.strength == null
                    ? (strength == null ? other.strength : strength)
                    : (Double) (strength + other.strength);
            return new Totals(
                    deaths + other.deaths,
                    previousDeaths + other.previousDeaths,
                    injuries + other.injuries,
                    previousInjuries + other.previousInjuries,
                    sum);
        }
    }
}
