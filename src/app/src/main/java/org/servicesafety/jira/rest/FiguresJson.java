package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All figures of an analysis. Links lie below Jira's own address and lead to the list behind a figure; null where there is none.
 *
 * @param ruleBook the edition of the rule book by which they were made
 * @param dataOn the day of the data
 * @param figures indicators and coefficients, as {@code /rates} has them
 * @param kinds of injuries, all three
 * @param months of the period, each with the same one of last year
 * @param causes of incidents on duty, the most frequent first; activities likewise
 * @param deficiencies violations found by controls that ended in the period, by kind, the most frequent first
 * @param areas the same by area of control
 * @param violationUnits the same by unit; at most 100
 * @param funnel of injuries on duty
 * @param unfavourable how many units below have a reason (clause 16.3)
 */
public record FiguresJson(
        RuleBookRefJson ruleBook,
        String dataOn,
        RatesJson figures,
        List<KindJson> kinds,
        List<MonthJson> months,
        List<CodedJson> causes,
        List<CodedJson> activities,
        List<DeficiencyJson> deficiencies,
        List<AreaJson> areas,
        List<ViolationUnitJson> violationUnits,
        FunnelJson funnel,
        int unfavourable) {

    /** An edition of the rule book: the number of the order, and its first day in force. */
    public record RuleBookRefJson(String name, String inForceFrom) {}

    /**
     * Injuries of one kind.
     *
     * @param tooFew whether no division of so few cases between the two periods would be more than chance
     */
    public record KindJson(String kind, boolean tooFew, RatesJson.MeasuredJson measured) {}

    /** People on duty in a month and in the same one of last year. */
    public record MonthJson(String month, int deaths, int previousDeaths, int injuries, int previousInjuries) {}

    /** People by a cause or activity. */
    public record CodedJson(
            String code,
            String name,
            int count,
            int deaths,
            int previousCount,
            @Nullable String link,
            @Nullable String previousLink) {}

    /**
     * Violations of a kind; null for those without one.
     *
     * @param unitId where most of them were found; null where none was
     */
    public record DeficiencyJson(
            @Nullable String kind,
            String name,
            int count,
            int previousCount,
            int repeated,
            @Nullable Long unitId,
            @Nullable String unitName,
            int inUnit,
            @Nullable String link,
            @Nullable String previousLink) {}

    /** Violations of an area of control; null for those without one. */
    public record AreaJson(@Nullable String area, String name, int count, int previousCount) {}

    /** Violations found in one very unit. */
    public record ViolationUnitJson(
            long unitId,
            String unitCode,
            String unitName,
            int count,
            int previousCount,
            int repeated,
            @Nullable String link) {}

    /**
     * The funnel plot.
     *
     * @param middle coefficient of all units together; null where no strength is known
     * @param limits the limits at strengths between the smallest and the largest point; empty without points
     * @param points units that hold no other point, the worst first; at most 1000
     * @param left how many points more there are
     */
    public record FunnelJson(
            String indicator, @Nullable Double middle, List<LimitJson> limits, List<PointJson> points, int left) {}

    /** Both limits at one strength, per 1,000. */
    public record LimitJson(double strength, List<Double> limits95, List<Double> limits998) {}

    /**
     * A unit with all below it.
     *
     * @param outside whether it lies above the limit of 99.8 %
     */
    public record PointJson(
            long unitId,
            String unitCode,
            String unitName,
            double strength,
            int count,
            double perThousand,
            boolean outside) {}

    /**
     * A row of the table beside the funnel plot.
     *
     * @param strength null where it is not known
     * @param smallStrength whether a coefficient of so few says little
     */
    public record UnitRowJson(
            long unitId,
            String unitCode,
            String unitName,
            @Nullable String projectKey,
            @Nullable Double strength,
            boolean smallStrength,
            UnfavourableJson.PointJson deaths,
            UnfavourableJson.PointJson injuries,
            List<UnfavourableJson.ReasonJson> reasons) {}
}
