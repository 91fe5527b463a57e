package org.servicesafety.domain.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;

/**
 * How the days of one year differ from the week of five days, as the state has decided it. The order says nothing of it.
 *
 * @param year 2000 to 2999
 * @param off days from Monday to Friday on which nobody works: holidays, and days off moved to them; in order
 * @param worked Saturdays and Sundays that are worked, in order
 */
public record WorkingYear(int year, Set<LocalDate> off, Set<LocalDate> worked) {

    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    /**
     * Takes a copy.
     *
     * @throws Invalid naming all faults: {@code out-of-range}, {@code day-of-other-year}, {@code not-a-week-day}, {@code not-a-weekend}
     */
    public WorkingYear {
        check(year, off, worked).refuseIfAny();
        off = Collections.unmodifiableSet(new TreeSet<>(off));
        worked = Collections.unmodifiableSet(new TreeSet<>(worked));
    }

    /** What is wrong with these values. */
    public static Faults.Check check(int year, Collection<LocalDate> off, Collection<LocalDate> worked) {
        Faults.Check check = Faults.check().addIf(year < FIRST || year > LAST, "year", "out-of-range", FIRST, LAST);
        off.forEach(day -> {
            check.addIf(day.getYear() != year, "off", "day-of-other-year", day);
            check.addIf(weekend(day), "off", "not-a-week-day", day);
        });
        worked.forEach(day -> {
            check.addIf(day.getYear() != year, "worked", "day-of-other-year", day);
            check.addIf(!weekend(day), "worked", "not-a-weekend", day);
        });
        return check;
    }

    boolean working(LocalDate day) {
        return weekend(day) ? worked.contains(day) : !off.contains(day);
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
