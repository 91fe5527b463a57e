package org.servicesafety.domain.analysis;

import java.time.LocalDate;
import java.util.Map;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/** Violations that signed acts found and that are not verified as eliminated. */
@FunctionalInterface
public interface WeighingViolations {

    /** How many are late on that day or repetitions, by the very unit, at the place and below it; in one reading. */
    Map<UnitId, Integer> below(UnitPath place, LocalDate today);
}
