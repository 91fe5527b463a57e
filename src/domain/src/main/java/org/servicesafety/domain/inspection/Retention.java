package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.time.Month;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;

/** Clause 15: acts are kept for five years (of the rule book) after the end of control. */
public final class Retention {

    static final String CLAUSE = "15";

    private Retention() {}

    /**
     * Last day on which an act must still be kept: the day of the year on which the control ended, so many years later; 28 February for 29
     * February where the year has none.
     *
     * @param endedOn last day of the control
     * @param years from 1
     */
    public static LocalDate keepUntil(LocalDate endedOn, int years) {
        return endedOn.plusYears(years);
    }

    /**
     * Last timely day of the decision on what becomes of an act: 31 December of the year after that in which its keeping ends. The order
     * names no such day; archives go through what need not be kept once a year, and each act has a whole year for that.
     *
     * @param keepUntil last day of keeping, inclusive
     */
    public static LocalDate decideBy(LocalDate keepUntil) {
        return LocalDate.of(keepUntil.getYear() + 1, Month.DECEMBER, 31);
    }

    /** Whether the act may be disposed of: it was signed, and its last day of keeping is over. */
    public static boolean isOver(Act act, LocalDate today) {
        LocalDate last = act.keepUntil();
        return last != null && today.isAfter(last);
    }

    /**
     * A draft may be deleted; anything signed never is, and stays as it was signed.
     *
     * @throws Conflict {@code act-kept} with the last day of keeping, under clause 15
     */
    static void refuseUnlessDraft(Act act) {
        if (!act.isDraft()) {
            throw new Conflict(Faults.of(
                    Fault.of("act-kept", String.valueOf(act.keepUntil())).underClause(CLAUSE)));
        }
    }
}
