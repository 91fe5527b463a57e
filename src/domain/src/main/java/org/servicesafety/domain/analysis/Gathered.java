package org.servicesafety.domain.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.Units;

/**
 * What is known of a place in a period and in the same one of last year.
 *
 * @param here the units at the place
 * @param succeeded the units elsewhere that count in last year's figures
 * @param places the place, and the fewest that hold the units elsewhere
 */
record Gathered(
        List<UnitPlace> here,
        List<UnitPlace> succeeded,
        List<UnitPath> places,
        PeriodFigures now,
        PeriodFigures before) {

    /** Reads it: the units, the cases, the strengths. */
    static Gathered of(SafetyFigures figures, Units units, UnitPath place, Period period, YearMonth current) {
        Period lastYear = period.sameOfLastYear();
        List<UnitPlace> here = figures.units(List.of(place));
        List<UnitPlace> succeeded = new Succession(figures, units, here).before(place, here);
        List<UnitPath> places = Succession.places(place, succeeded);
        List<CaseCount> cases = figures.cases(places, List.of(period, lastYear));
        List<StrengthSum> strengths = figures.strengths(places, List.of(period, lastYear), current);
        return new Gathered(
                here,
                succeeded,
                places,
                new PeriodFigures(period, current, cases, strengths),
                new PeriodFigures(lastYear, current, cases, strengths));
    }

    /** The units that count in last year's figures. */
    List<UnitPlace> earlier() {
        List<UnitPlace> earlier = new ArrayList<>(here);
        earlier.addAll(succeeded);
        return earlier;
    }

    /** Where each of the two periods is looked at. */
    Map<Period, List<UnitPath>> placesByPeriod() {
        Map<Period, List<UnitPath>> byPeriod = new LinkedHashMap<>();
        byPeriod.put(now.period(), places.subList(0, 1));
        byPeriod.put(before.period(), places);
        return byPeriod;
    }
}
