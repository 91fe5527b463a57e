package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.Rates;
import org.servicesafety.domain.statistics.Interval;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.language.Wording;

/**
 * The quantitative indicators of a unit and all below it, on duty, and their coefficients against the same period of last year (clauses 16
 * to 18).
 *
 * @param period as asked for
 * @param previousPeriod the same period of last year
 * @param today the day of the data
 * @param strength sum of the average strengths of the units of which a month is known; null if there is none
 * @param missingStrength ids of units that exist in the period and of which no month is known: in the counts, not in the coefficients
 * @param missingMonths ids of units of which a month that is over is not known
 * @param comparedWith ids of units elsewhere that last year's figures take in, since a unit here took their place
 * @param provisionalMonths months of the period whose analysis is not due yet: their figures may still change
 * @param offDuty cases off duty; in no coefficient
 * @param warnings what to bear in mind
 */
public record RatesJson(
        long unitId,
        String unitName,
        String period,
        String previousPeriod,
        String today,
        @Nullable Double strength,
        @Nullable Double previousStrength,
        List<Long> missingStrength,
        List<Long> missingMonths,
        List<Long> previousMissingStrength,
        List<Long> previousMissingMonths,
        List<Long> comparedWith,
        List<String> provisionalMonths,
        MeasuredJson deaths,
        MeasuredJson injuries,
        OffDutyJson offDuty,
        List<WarningJson> warnings) {

    /**
     * One indicator.
     *
     * @param count people in all units
     * @param perThousand in terms of 1,000 servicemen, of the units whose strength is known; null where it is unknown or 0
     * @param interval95 exact, in the unit of {@code perThousand}; null with it
     */
    public record MeasuredJson(
            int count,
            int previousCount,
            @Nullable Double perThousand,
            @Nullable Double previousPerThousand,
            @Nullable List<Double> interval95,
            ChangeJson change) {

        static MeasuredJson of(Rates.Measured measured) {
            return new MeasuredJson(
                    measured.count(),
                    measured.previousCount(),
                    measured.rate().perThousand(),
                    measured.previousRate().perThousand(),
                    ends(measured.rate().interval95()),
                    new ChangeJson(
                            measured.change().ratio(),
                            measured.change().pValue(),
                            measured.change().verdict().name()));
        }
    }

    /**
     * The change against last year.
     *
     * @param ratio null where the earlier coefficient is 0 or null
     * @param pValue of the exact two-sided conditional test; null where a strength is not known
     * @param verdict RISE, FALL or NO_EVIDENCE, at 0.05
     */
    public record ChangeJson(@Nullable Double ratio, @Nullable Double pValue, String verdict) {}

    /** Cases off duty in this period and in the same one of last year. */
    public record OffDutyJson(int deaths, int previousDeaths, int injuries, int previousInjuries) {}

    /** Something to bear in mind about a field. */
    public record WarningJson(@Nullable String field, String code, String message) {}

    static RatesJson of(Rates rates, String unitName, Wording wording) {
        return new RatesJson(
                rates.unit().value(),
                unitName,
                rates.now().period().toString(),
                rates.before().period().toString(),
                rates.today().toString(),
                rates.now().strength(),
                rates.before().strength(),
                ids(rates.now().gaps().missing()),
                ids(rates.now().gaps().partly()),
                ids(rates.before().gaps().missing()),
                ids(rates.before().gaps().partly()),
                ids(rates.comparedWith()),
                rates.provisional().stream().map(Object::toString).toList(),
                MeasuredJson.of(rates.deaths()),
                MeasuredJson.of(rates.injuries()),
                new OffDutyJson(
                        rates.deaths().offDuty(),
                        rates.deaths().previousOffDuty(),
                        rates.injuries().offDuty(),
                        rates.injuries().previousOffDuty()),
                rates.warnings().stream()
                        .map(warning -> new WarningJson(warning.field(), warning.code(), wording.fault(warning)))
                        .toList());
    }

    static @Nullable List<Double> ends(@Nullable Interval interval) {
        return interval == null ? null : List.of(interval.low(), interval.high());
    }

    private static List<Long> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
