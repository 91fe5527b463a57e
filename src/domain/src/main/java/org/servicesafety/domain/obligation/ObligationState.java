package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where an obligation stands on a day. */
public enum ObligationState {
    /** Not done, and the last timely day is to come. */
    COMING(false, 1, 1),
    /** Not done, and the last timely day is today. */
    DUE(false, 0, 0),
    /** Done on the last timely day or before it. */
    DONE(true, 0, 1),
    /** Done after the last timely day. */
    DONE_LATE(true, -1, -1),
    /** Not done, and the last timely day is over. */
    OVERDUE(false, -1, -1);

    private final boolean done;
    private final int least;
    private final int most;

    ObligationState(boolean done, int least, int most) {
        this.done = done;
        this.least = least;
        this.most = most;
    }

    /** Whether it is done. */
    public boolean done() {
        return done;
    }

    /**
     * How the last timely day stands to the day on which it was done or, if it was not, to today.
     *
     * @param sign -1 if it is before that day, 0 if it is that day, 1 if it is after it
     */
    public boolean order(int sign) {
        return sign >= least && sign <= most;
    }

    /**
     * The state of an obligation.
     *
     * @param due the last timely day
     * @param doneOn the day on which it was done, null if it was not
     */
    public static ObligationState of(LocalDate due, @Nullable LocalDate doneOn, LocalDate today) {
        int sign = Integer.signum(due.compareTo(doneOn == null ? today : doneOn));
        return Arrays.stream(values())
                .filter(state -> state.done == (doneOn != null) && state.order(sign))
                .findFirst()
                .orElseThrow();
    }
}
