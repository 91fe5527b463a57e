package org.servicesafety.domain.term;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;

/**
 * The term of an item of the plan, as written and as understood (clause 6, Appendix 1, column 5).
 *
 * @param text the wording as given
 * @param kind what sort of term it is
 * @param from first day of the range, inclusive, if the term is one range of days; else null
 * @param dates the last timely day of each occurrence, sorted and distinct: of a range its last day, of a sequence those
 *     inside the plan's year; empty for other kinds
 * @param recurrence the sequence of a recurring term; of the constant term "daily" the one that may be asked for; else null
 * @param daysAfterEvent within how many calendar days after the event an item on occasion is due; null if not said
 * @param remarks what does not hinder: {@code term-not-understood, term-missing, date-outside-year, range-begins-year-before,
 *     day-counts-ask, every-month-assumed, last-month-assumed}
 * @param faults why the term is refused: {@code day-does-not-exist, ends-before-it-begins, too-long}; what else was
 *     understood is told nevertheless
 */
public record Term(
        String text,
        TermKind kind,
        @Nullable LocalDate from,
        List<LocalDate> dates,
        @Nullable Recurrence recurrence,
        @Nullable Integer daysAfterEvent,
        List<Fault> remarks,
        List<Fault> faults) {

    /** Takes copies of the lists; sorts the days. */
    public Term {
        dates = dates.stream().sorted().distinct().toList();
        remarks = List.copyOf(remarks);
        faults = List.copyOf(faults);
    }

    /** Whether nothing in the wording has to be refused; remarks do not count. */
    public boolean isAccepted() {
        return faults.isEmpty();
    }
}
