package org.servicesafety.domain.conclusion;

import java.util.List;

/** What happened to analyses, for ever; part of the transaction that made it happen. */
public interface AnalysisHistory {

    void add(AnalysisEvent event);

    /** All that happened to one edition, the first event first. */
    List<AnalysisEvent> of(AnalysisId analysis);
}
