package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/**
 * What a record asks of a body.
 *
 * @param due the last timely day
 * @param doneOn day of the proof; null if it is not done
 */
public record Duty(UnitId body, LocalDate due, @Nullable LocalDate doneOn, Subject subject) {}
