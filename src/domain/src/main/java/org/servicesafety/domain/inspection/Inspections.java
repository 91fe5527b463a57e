package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/**
 * Facts about the departments and services of bodies, closed and coming ones too, each read by a few statements whatever the number of
 * units. The interval has both ends inclusive; {@code today} decides which violations are late.
 */
public interface Inspections {

    /** Departments and services of one body. */
    List<UnitFacts> ofBody(UnitId body, LocalDate from, LocalDate to, LocalDate today);

    /** Departments and services of all bodies at or below a place. */
    List<UnitFacts> below(UnitPath place, LocalDate from, LocalDate to, LocalDate today);
}
