package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.unit.UnitId;

/**
 * What an obligation is about, whichever edition of the rule book asks for it.
 *
 * @param year in which the period begins
 * @param day on which it begins; null of an exercise: an edition may move the day, and the exercise is the one before that training still
 */
record Matter(UnitId body, ObligationKind kind, PeriodKind period, int year, @Nullable LocalDate day) {

    static Matter of(Obligation obligation) {
        return of(obligation.body(), obligation.kind(), obligation.period());
    }

    static Matter of(UnitId body, ObligationKind kind, Period period) {
        LocalDate first = period.firstDay();
        return new Matter(
                body, kind, period.kind(), first.getYear(), kind == ObligationKind.SEASONAL_EXERCISE ? null : first);
    }
}
