package org.servicesafety.domain.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitPath;

/**
 * What characteristic deficiencies and causes are found from (clause 16.2), each in one reading whatever the number of units: for each
 * period of the units at its places and all below them.
 */
public interface GroupedFigures {

    List<CaseGroup> cases(Map<Period, ? extends Collection<UnitPath>> places);

    List<InjuryCount> injuries(Map<Period, ? extends Collection<UnitPath>> places);

    List<ViolationGroup> violations(Map<Period, ? extends Collection<UnitPath>> places);
}
