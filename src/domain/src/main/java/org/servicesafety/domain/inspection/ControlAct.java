package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * An act that carries out an item of the plan.
 *
 * @param item key of the item's issue
 * @param number null before the first signature
 * @param endedOn last day of the control, inclusive; null while a draft does not say
 */
public record ControlAct(
        ActId id, String item, @Nullable ActNumber number, UnitId unit, ActState state, @Nullable LocalDate endedOn) {}
