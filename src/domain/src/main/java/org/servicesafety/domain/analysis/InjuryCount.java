package org.servicesafety.domain.analysis;

import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/** How many people of the very unit, units below not included, had an injury of one kind on duty in a period. */
public record InjuryCount(UnitId unit, Period period, InjuryKind kind, int people) {}
