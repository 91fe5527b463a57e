package org.servicesafety.domain.term;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;

/** What a recurring wording said so far; each part once. Methods answer whether the part could be taken. */
final class RecurringParts {

    private @Nullable Frequency frequency;
    private @Nullable Frequency within;
    private @Nullable Frequency reported;
    private @Nullable DayInMonth day;
    private @Nullable Integer number;
    private Bound bound = Bound.ON;
    private boolean dayStandsAlone;
    private int monthOfPeriod;
    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);

    boolean isFrequencyKnown() {
        return frequency != null;
    }

    boolean isDayKnown() {
        return day != null || number != null;
    }

    boolean every(Frequency unit) {
        boolean free = frequency == null || frequency == unit;
        frequency = free ? unit : frequency;
        return free;
    }

    boolean eachWeekday() {
        return every(Frequency.WEEK);
    }

    boolean weekday(DayOfWeek weekday) {
        return weekdays.add(weekday);
    }

    boolean within(Frequency unit) {
        boolean free = within == null;
        within = free ? unit : within;
        return free;
    }

    boolean following(Frequency unit) {
        boolean free = reported == null;
        reported = free ? unit : reported;
        return free;
    }

    boolean monthOfPeriod(int month) {
        boolean free = monthOfPeriod == 0;
        monthOfPeriod = free ? month : monthOfPeriod;
        return free;
    }

    boolean day(int dayNumber, Bound words, boolean standsAlone) {
        if (isDayKnown()) {
            return false;
        }
        number = dayNumber;
        bound = words;
        dayStandsAlone = standsAlone;
        return true;
    }

    boolean lastDay() {
        return day(new DayInMonth.Last());
    }

    boolean nthWeekday(int nth, DayOfWeek weekday) {
        boolean exists = nth == DayInMonth.OfWeek.LAST || (nth >= 1 && nth <= 4);
        return exists && day(new DayInMonth.OfWeek(nth, weekday));
    }

    /** The sequence, if the parts make one. */
    Optional<Reading> reading(PlanYear planned) {
        if (number != null && (number < 1 || number > 31)) {
            Fault fault = Fault.on(TermReader.FIELD, "day-does-not-exist", number);
            return Optional.of(Reading.unknown(List.of(), List.of(fault)));
        }
        Frequency often = often();
        if (often == null) {
            return Optional.empty();
        }
        return sequence(often, planned)
                .map(each ->
                        Reading.recurring(each, each.dates(planned.year(), planned.trainingYear()), remarks(often)));
    }

    private boolean day(DayInMonth named) {
        if (isDayKnown()) {
            return false;
        }
        day = named;
        dayStandsAlone = true;
        return true;
    }

    /** As said; else the period that is reported on or in which the day is; else each month. */
    private @Nullable Frequency often() {
        if (frequency != null) {
            return frequency == Frequency.MONTH && reported != null ? reported : frequency;
        }
        boolean dayIsSaid = isDayKnown() && (dayStandsAlone || within != null || reported != null);
        if (!dayIsSaid || !weekdays.isEmpty()) {
            return null;
        }
        return reported != null ? reported : within != null ? within : Frequency.MONTH;
    }

    private Optional<Recurrence> sequence(Frequency often, PlanYear planned) {
        if (often == Frequency.WEEK) {
            boolean plain = !isDayKnown() && monthOfPeriod == 0 && reported == null;
            return plain ? Optional.of(weekly()) : Optional.empty();
        }
        boolean foreignUnit = within != null && within != often && within != Frequency.MONTH;
        if (!often.inMonths() || !weekdays.isEmpty() || foreignUnit) {
            return Optional.empty();
        }
        int month = month(often);
        return month < 1 || month > often.months() ? Optional.empty() : Optional.of(inMonth(often, month, planned));
    }

    private Recurrence weekly() {
        return weekdays.isEmpty() ? Recurrence.of(Frequency.WEEK) : Recurrence.weekly(weekdays);
    }

    /** A day of the month after the reported period is one of the first month of the next period. */
    private int month(Frequency often) {
        if (reported != null) {
            return monthOfPeriod == 0 ? 1 : 0;
        }
        return monthOfPeriod < 1 ? often.months() : monthOfPeriod;
    }

    private Recurrence inMonth(Frequency often, int month, PlanYear planned) {
        if (number == null) {
            return new Recurrence(often, month, day == null ? new DayInMonth.Last() : day, Set.of());
        }
        int last = planned.dayBefore(bound) ? number - 1 : number;
        if (last > 0) {
            return new Recurrence(often, month, new DayInMonth.Numbered(last), Set.of());
        }
        // the day before the 1st of a period's first month closes the period before
        int before = month == 1 ? often.months() : month - 1;
        return new Recurrence(often, before, new DayInMonth.Last(), Set.of());
    }

    private List<Fault> remarks(Frequency often) {
        List<Fault> remarks = new ArrayList<>();
        boolean assumed = frequency == null && within == null && reported == null;
        add(remarks, assumed, "every-month-assumed");
        add(remarks, number != null && number == 1 && bound == Bound.UNTIL, "day-counts-ask");
        boolean monthOpen = monthOfPeriod == 0 && reported == null && often.months() > 1;
        add(remarks, monthOpen && isDayKnown() && within != often, "last-month-assumed");
        return remarks;
    }

    private static void add(List<Fault> remarks, boolean said, String code) {
        if (said) {
            remarks.add(Fault.on(TermReader.FIELD, code));
        }
    }
}
