package org.servicesafety.domain.term;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;

/** What a family of wordings made of one; the parts are those of {@link Term}. */
record Reading(
        TermKind kind,
        @Nullable LocalDate from,
        List<LocalDate> dates,
        @Nullable Recurrence recurrence,
        @Nullable Integer daysAfterEvent,
        List<Fault> remarks,
        List<Fault> faults) {

    static Reading unknown(List<Fault> remarks, List<Fault> faults) {
        return new Reading(TermKind.UNKNOWN, null, List.of(), null, null, remarks, faults);
    }

    static Reading constant(@Nullable Recurrence ifAsked) {
        return new Reading(TermKind.CONSTANT, null, List.of(), ifAsked, null, List.of(), List.of());
    }

    static Reading onOccasion(@Nullable Integer daysAfterEvent) {
        return new Reading(TermKind.ON_OCCASION, null, List.of(), null, daysAfterEvent, List.of(), List.of());
    }

    static Reading recurring(Recurrence recurrence, List<LocalDate> dates, List<Fault> remarks) {
        return new Reading(TermKind.RECURRING, null, dates, recurrence, null, remarks, List.of());
    }

    static Reading dates(@Nullable LocalDate from, List<LocalDate> dates, List<Fault> remarks, List<Fault> faults) {
        return new Reading(TermKind.DATES, from, dates, null, null, remarks, faults);
    }

    Term of(String text) {
        return new Term(text, kind, from, dates, recurrence, daysAfterEvent, remarks, faults);
    }
}
