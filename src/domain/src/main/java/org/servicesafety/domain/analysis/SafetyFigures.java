package org.servicesafety.domain.analysis;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitPath;

/** What figures are made of, each in one reading whatever the number of units: of the units at these places and all below them. */
public interface SafetyFigures {

    /** The units, closed ones too; none twice. */
    List<UnitPlace> units(Collection<UnitPath> places);

    /** The cases by unit and period; a unit without any in a period is not among them. */
    List<CaseCount> cases(Collection<UnitPath> places, Collection<Period> periods);

    /**
     * The strength by unit and period; a unit without a month known in a period is not among them.
     *
     * @param current the first month that is not over
     */
    List<StrengthSum> strengths(Collection<UnitPath> places, Collection<Period> periods, YearMonth current);
}
