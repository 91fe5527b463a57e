package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.term.Term;
import org.servicesafety.domain.term.TermKind;

/**
 * The term of an item as it was understood when it was written down; a later edition of the rule book, or a reader that understands
 * more, moves no date of a plan.
 *
 * @param text the wording as given; empty if the item has none yet
 * @param kind what sort of term it is
 * @param from first day of a range, inclusive; else null
 * @param dates the last timely day of each occurrence, in order; empty for terms without due days
 */
public record ItemTerm(String text, TermKind kind, @Nullable LocalDate from, List<LocalDate> dates) {

    private static final int FEWEST = 3;
    private static final int QUARTERS = 4;

    /** No term is given yet. */
    public static final ItemTerm NONE = new ItemTerm("", TermKind.UNKNOWN, null, List.of());

    public ItemTerm {
        dates = dates.stream().sorted().distinct().toList();
    }

    static ItemTerm of(Term read) {
        return new ItemTerm(read.text(), read.kind(), read.from(), read.dates());
    }

    /** A wording that only people understand, with the days that they gave. */
    static ItemTerm of(String text, List<LocalDate> given) {
        return new ItemTerm(text, given.isEmpty() ? TermKind.UNKNOWN : TermKind.DATES, null, given);
    }

    /** Whether each occurrence is added by hand, when there is occasion. */
    public boolean onOccasion() {
        return kind == TermKind.ON_OCCASION;
    }

    /**
     * The month or quarter of which the occurrence is the only one, by which people call it; empty if it is best called by its day. So it
     * is called where a recurring term has more than four occurrences, no two of a month, or three or four, no two of a quarter.
     */
    public Optional<Period> periodOf(LocalDate due) {
        if (kind != TermKind.RECURRING) {
            return Optional.empty();
        }
        PeriodKind wanted = dates.size() > QUARTERS ? PeriodKind.MONTH : PeriodKind.QUARTER;
        long periods = dates.stream()
                .map(day -> Period.calendar(wanted, day))
                .distinct()
                .count();
        boolean alone = dates.size() >= FEWEST && periods == dates.size() && dates.contains(due);
        return alone ? Optional.of(Period.calendar(wanted, due)) : Optional.empty();
    }

    /** Whether it says when the item is done, be it "constantly" or "on occasion". */
    public boolean isUnderstood() {
        return kind != TermKind.UNKNOWN;
    }
}
