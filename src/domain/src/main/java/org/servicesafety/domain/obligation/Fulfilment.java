package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * The proof that something was done.
 *
 * @param period what was planned, prepared for or analysed, see {@link ObligationKind}
 * @param on the day on which the plan was approved, the day in the mark of the confirmed exercise, the day on which the analysis was
 *     completed
 */
public record Fulfilment(UnitId body, ObligationKind kind, Period period, LocalDate on) {}
