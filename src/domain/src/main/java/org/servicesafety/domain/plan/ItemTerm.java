package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** Whether it says when the item is done, be it "constantly" or "on occasion". */
    public boolean isUnderstood() {
        return kind != TermKind.UNKNOWN;
    }
}
