package org.servicesafety.domain.strength;

import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.FormReader;

/**
 * From one month to another, both inclusive; twenty years at most.
 *
 * @param to not before {@code from}
 */
public record MonthRange(YearMonth from, YearMonth to) {

    /** So that no answer is without bound. */
    private static final int MOST_YEARS = 20;

    /**
     * Reads {@code from} and {@code to}: from January of last year to December of this one if both are absent, else the years of the one
     * that is given. Tells {@code before-from} and {@code window-too-long}, and answers the usual months then.
     */
    static MonthRange read(FormReader reader, Clock clock, Faults.Check check) {
        int year = YearMonth.now(clock).getYear();
        YearMonth first = reader.month("from");
        YearMonth last = reader.month("to");
        MonthRange usual = new MonthRange(YearMonth.of(year - 1, 1), YearMonth.of(year, 12));
        MonthRange range = new MonthRange(
                first != null ? first : earlier(usual.from, last), last != null ? last : later(usual.to, first));
        boolean wrongOrder = range.to.isBefore(range.from);
        boolean tooLong = !range.to.isBefore(range.from.plusYears(MOST_YEARS));
        check.addIf(wrongOrder, "to", "before-from").addIf(tooLong, "to", "window-too-long", MOST_YEARS);
        return wrongOrder || tooLong ? usual : range;
    }

    private static YearMonth earlier(YearMonth usual, @Nullable YearMonth last) {
        return last == null || !last.isBefore(usual) ? usual : last.withMonth(1);
    }

    private static YearMonth later(YearMonth usual, @Nullable YearMonth first) {
        return first == null || !first.isAfter(usual) ? usual : first.withMonth(12);
    }
}
