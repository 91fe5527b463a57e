package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * A violation with what is to be known of the signed act that revealed it.
 *
 * @param endedOn last day of the control
 * @param reportDue last timely day of the act's report; null if none is asked for
 */
public record FoundViolation(
        ActId act,
        ActNumber number,
        UnitId unit,
        LocalDate endedOn,
        @Nullable LocalDate reportDue,
        Violation violation) {}
