package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitLevel;

/**
 * A body of military command, as far as its obligations hang on it.
 *
 * @param level says which periods it analyses (clause 20)
 * @param existence an obligation arises only for a body that exists through the whole of its period
 * @param setUpOn the day on which it was set up in the app; the rule book reckons from it since when it is asked
 */
public record Body(UnitId id, UnitLevel level, Existence existence, LocalDate setUpOn) {

    boolean existsThrough(Period period) {
        return existence.on(period.firstDay()) && existence.on(period.lastDay());
    }
}
