package org.servicesafety.domain.analysis;

import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/** How many people of the very unit, units below not included, died and were hurt in a period, on duty and off. */
public record CaseCount(UnitId unit, Period period, int deaths, int injuries, int deathsOffDuty, int injuriesOffDuty) {}
