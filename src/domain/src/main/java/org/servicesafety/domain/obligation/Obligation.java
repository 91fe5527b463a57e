package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * Something that the order asks of a body.
 *
 * @param period what it is about, see {@link ObligationKind}
 * @param due the last timely day
 * @param clause the clause of the order in force that asks for it; null if that order names none
 */
public record Obligation(ObligationKind kind, UnitId body, Period period, LocalDate due, @Nullable String clause) {}
