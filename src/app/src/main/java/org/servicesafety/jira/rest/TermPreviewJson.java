package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.term.Term;
import org.servicesafety.jira.language.Wording;

/**
 * How the wording of a term would be understood.
 *
 * @param text the wording as given
 * @param kind DATES, RECURRING, CONSTANT, ON_OCCASION, UNKNOWN
 * @param from first day of a range, inclusive
 * @param dates the last timely day of each occurrence
 * @param remarks what does not hinder
 * @param faults why an item with this term would be refused
 */
public record TermPreviewJson(
        String text,
        String kind,
        @Nullable String from,
        List<String> dates,
        List<RemarkJson> remarks,
        List<RemarkJson> faults) {

    /**
     * Something to say about the wording.
     *
     * @param code the same in each language
     * @param message the same in the user's language
     */
    public record RemarkJson(String code, String message) {}

    static TermPreviewJson of(Term term, Wording wording) {
        return new TermPreviewJson(
                term.text(),
                term.kind().name(),
                Plain.day(term.from()),
                term.dates().stream().map(Object::toString).toList(),
                said(term.remarks(), wording),
                said(term.faults(), wording));
    }

    private static List<RemarkJson> said(List<Fault> about, Wording wording) {
        return about.stream()
                .map(fault -> new RemarkJson(fault.code(), wording.fault(fault)))
                .toList();
    }
}
