package org.servicesafety.domain.analysis;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ControlArea;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * How many violations of one kind and area signed acts found in one unit, by controls that ended in a period.
 *
 * @param kind as signed; null for those without one
 * @param area as signed; null for those without one
 * @param repeated how many of them repeat an earlier one
 */
public record ViolationGroup(
        UnitId unit, Period period, @Nullable String kind, @Nullable ControlArea area, int found, int repeated) {}
