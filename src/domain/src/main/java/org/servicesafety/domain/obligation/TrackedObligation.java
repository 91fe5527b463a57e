package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation and where it stands on a day.
 *
 * @param doneOn the day of its proof; null if it is not done
 */
public record TrackedObligation(Obligation obligation, ObligationState state, @Nullable LocalDate doneOn) {

    static TrackedObligation on(LocalDate today, Obligation obligation, @Nullable LocalDate proof) {
        LocalDate doneOn = proof != null && !proof.isAfter(today) ? proof : null;
        return new TrackedObligation(obligation, ObligationState.of(obligation.due(), doneOn, today), doneOn);
    }
}
