package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an obligation stands on a day. */
public enum ObligationState {
    /** Not done, and the last timely day is to come. */
    COMING,
    /** Not done, and the last timely day is today. */
    DUE,
    /** Done on the last timely day or before it. */
    DONE,
    /** Done after the last timely day. */
    DONE_LATE,
    /** Not done, and the last timely day is over. */
    OVERDUE;

    /**
     * The state of an obligation.
     *
     * @param due the last timely day
     * @param doneOn the day on which it was done, null if it was not
     */
    static ObligationState of(LocalDate due, @Nullable LocalDate doneOn, LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(due) ? DONE_LATE : DONE;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return today.isEqual(due) ? DUE : COMING;
    }
}
