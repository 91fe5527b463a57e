package org.servicesafety.domain.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;

/** What each change of an analysis begins and ends with: it is kept for the transaction, what was done is kept for ever. */
public final class AnalysisStep {

    private final Analyses analyses;
    private final AnalysisHistory history;
    private final Clock clock;

    public AnalysisStep(Analyses analyses, AnalysisHistory history, Clock clock) {
        this.analyses = analyses;
        this.history = history;
        this.clock = clock;
    }

    /** The analysis, kept from change by others until the transaction ends, if the person sees it. */
    Analysis open(Rights rights, AnalysisId id) {
        return AnalysisAccess.visible(rights, analyses.findToChange(id).orElseThrow(NotVisible::new));
    }

    /** Writes the content of the analysis and what was done to it. */
    Analysis write(Rights rights, Analysis analysis, AnalysisEvent.Kind kind, String about) {
        note(rights, analysis, kind, about);
        return analyses.change(analysis);
    }

    void note(Rights rights, Analysis analysis, AnalysisEvent.Kind kind, String about) {
        history.add(new AnalysisEvent(analysis.id(), kind, rights.me().userKey(), now(), about));
    }

    /** That the analysis is no longer what it was when the form was filled in; nothing if the form names no version. */
    static Faults stale(Analysis analysis, Form form) {
        String named = form.at("version");
        boolean current = named == null || named.equals(String.valueOf(analysis.version()));
        return current ? Faults.none() : Faults.of(Fault.on("version", "changed-meanwhile"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
