package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.Set;
import org.servicesafety.domain.unit.UnitId;

/**
 * Which duties are asked for.
 *
 * @param states as they stand {@code today}; {@link ObligationState#done} and {@link ObligationState#order} say what each means
 * @param from first due day, inclusive
 * @param to last due day, inclusive
 */
public record DutyQuery(
        Set<UnitId> bodies, Set<ObligationState> states, LocalDate from, LocalDate to, LocalDate today) {

    public DutyQuery {
        bodies = Set.copyOf(bodies);
        states = Set.copyOf(states);
    }
}
