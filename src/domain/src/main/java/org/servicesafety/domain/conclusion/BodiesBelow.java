package org.servicesafety.domain.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.obligation.ObligationState;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * How the analyses of a period stand in the bodies below a body (clause 20).
 *
 * @param due the last timely day
 * @param completed how many bodies have completed theirs
 * @param late how many of these after that day
 * @param missing how many have not
 * @param totals of what the bodies completed, each person once: a body below another that completed its own counts in that one's figures
 * @param bodies who has not completed first, then in the order of the codes
 */
public record BodiesBelow(
        UnitId body,
        Period period,
        LocalDate today,
        LocalDate due,
        int completed,
        int late,
        int missing,
        Completion.Totals totals,
        Page<Row> bodies) {

    /**
     * One body.
     *
     * @param state of its obligation; the day that counts is that of the first edition
     * @param doneOn that day; null if it is not done
     * @param analysis the last completed edition; null if there is none
     * @param drafted whether somebody is writing it
     */
    public record Row(
            UnitId body,
            ObligationState state,
            @Nullable LocalDate doneOn,
            @Nullable Analysis analysis,
            boolean drafted) {}
}
