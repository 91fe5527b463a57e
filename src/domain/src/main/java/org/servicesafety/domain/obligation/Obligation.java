package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.unit.UnitId;

/**
 * Something that the order asks of a body.
 *
 * @param period what it is about, see {@link ObligationKind}
 * @param due the last timely day
 * @param clause the clause of the order in force that asks for it; null if that order names none
 * @param subject the record that brings it; null where the calendar does
 */
public record Obligation(
        ObligationKind kind,
        UnitId body,
        Period period,
        LocalDate due,
        @Nullable String clause,
        @Nullable Subject subject) {

    /** One that the calendar brings. */
    Obligation(ObligationKind kind, UnitId body, Period period, LocalDate due, @Nullable String clause) {
        this(kind, body, period, due, clause, null);
    }

    /** One that a record brings. */
    static Obligation of(ObligationKind kind, Duty duty, @Nullable String clause) {
        Period month = Period.calendar(PeriodKind.MONTH, duty.due());
        return new Obligation(kind, duty.body(), month, duty.due(), clause, duty.subject());
    }
}
