package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.UnitState;
import org.servicesafety.domain.statistics.FunnelLimits;

/**
 * The units below one unit by the state of their safety (clause 16.3), the worst first.
 *
 * @param period as asked for
 * @param today the day of the data
 * @param deathsPerThousand coefficient of the unit and all below it: the middle of the funnel; null where no strength is known
 * @param injuriesPerThousand the same for injuries
 * @param unfavourable how many units have a reason
 */
public record UnfavourableJson(
        long unitId,
        String period,
        String today,
        @Nullable Double deathsPerThousand,
        @Nullable Double injuriesPerThousand,
        int unfavourable,
        int start,
        int limit,
        long total,
        List<StateJson> items) {

    /**
     * A unit with all below it.
     *
     * @param strength average number of servicemen; null where it is not known
     * @param reasons why its state is unfavourable, the gravest first; empty if it is not
     */
    public record StateJson(
            long unitId,
            String unitCode,
            String unitName,
            @Nullable String projectKey,
            @Nullable Double strength,
            PointJson deaths,
            PointJson injuries,
            List<ReasonJson> reasons) {}

    /**
     * A point of the funnel plot.
     *
     * @param limits95 between which 95 % of units of this strength lie by chance; null where it is not known or 0
     * @param limits998 the same for 99.8 %
     */
    public record PointJson(
            int count,
            @Nullable Double perThousand,
            @Nullable List<Double> limits95,
            @Nullable List<Double> limits998) {

        static PointJson of(UnitState.Point point) {
            FunnelLimits limits = point.limits();
            return new PointJson(
                    point.count(),
                    point.rate().perThousand(),
                    limits == null ? null : RatesJson.ends(limits.within95()),
                    limits == null ? null : RatesJson.ends(limits.within998()));
        }
    }

    /**
     * A reason.
     *
     * @param code DEATH_ON_DUTY, ABOVE_998, ABOVE_95_TWICE, RISE, VIOLATIONS, COVERAGE
     * @param indicator DEATHS, INJURIES; null for the last two
     * @param number people, violations or quarters
     * @param link what is behind it, below Jira's own address
     */
    public record ReasonJson(String code, @Nullable String indicator, int number, String message, String link) {}
}
