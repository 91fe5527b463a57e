package org.servicesafety.domain.analysis;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.unit.UnitId;

/**
 * Characteristic deficiencies and causes of a unit and all below it, against the same period of last year (clause 16.2). Lists have the most
 * frequent of the period first; what neither period had is not in them.
 *
 * @param kinds of injuries, all three
 * @param months of the period, in order, each with the same month of last year
 * @param causes of incidents on duty
 * @param activities during which they happened
 * @param deficiencies violations that controls found, by kind
 * @param areas the same violations by area of control
 * @param units the same violations by the unit in which they were found
 */
public record Breakdown(
        List<Kind> kinds,
        List<Month> months,
        List<Coded> causes,
        List<Coded> activities,
        List<Deficiency> deficiencies,
        List<Area> areas,
        List<InUnit> units) {

    public Breakdown {
        kinds = List.copyOf(kinds);
        months = List.copyOf(months);
        causes = List.copyOf(causes);
        activities = List.copyOf(activities);
        deficiencies = List.copyOf(deficiencies);
        areas = List.copyOf(areas);
        units = List.copyOf(units);
    }

    /** Injuries of one kind. */
    public record Kind(InjuryKind kind, Rates.Measured measured) {}

    /** People who died and were hurt on duty in a month, and in the same month of last year. */
    public record Month(YearMonth month, int deaths, int previousDeaths, int injuries, int previousInjuries) {}

    /**
     * What stands behind incidents, by a code.
     *
     * @param deaths of the people
     * @param people who died or were hurt on duty
     */
    public record Coded(String code, int people, int deaths, int previousPeople) {}

    /**
     * Violations of one kind.
     *
     * @param kind null for those without one
     * @param repeated of those found
     * @param mostOften the unit in which most of them were found, of several the first by id; null where none was found in the period
     * @param inMostOften how many were found there
     */
    public record Deficiency(
            @Nullable String kind,
            int found,
            int previousFound,
            int repeated,
            @Nullable UnitId mostOften,
            int inMostOften) {}

    /** Violations in one area of control; null for those without one. */
    public record Area(@Nullable ControlArea area, int found, int previousFound) {}

    /** Violations found in one very unit; last year's are those of that unit alone. */
    public record InUnit(UnitId unit, int found, int previousFound, int repeated) {}

    /** All violations found in the period. */
    public int violations() {
        return deficiencies.stream().mapToInt(Deficiency::found).sum();
    }

    /** All violations found in the same period of last year. */
    public int previousViolations() {
        return deficiencies.stream().mapToInt(Deficiency::previousFound).sum();
    }
}
