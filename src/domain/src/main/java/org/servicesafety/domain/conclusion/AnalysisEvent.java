package org.servicesafety.domain.conclusion;

import java.time.Instant;

/**
 * What happened to an analysis.
 *
 * @param by key of the user who did it
 * @param about what it was about: a reason, the day on the analysis, the key of a plan item; empty if there is nothing to say
 */
public record AnalysisEvent(AnalysisId analysis, Kind kind, String by, Instant at, String about) {

    public enum Kind {
        DRAFTED,
        CORRECTION_OPENED,
        CHANGED,
        COMPLETED,
        MEASURE_PLANNED
    }
}
