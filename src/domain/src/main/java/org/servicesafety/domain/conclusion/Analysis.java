package org.servicesafety.domain.conclusion;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/**
 * One edition of the analysis of a body's period. The first is the analysis itself; each later one corrects the one before it, which stays
 * as it was completed. At most the last edition is a draft.
 *
 * @param version grows by one with each change; a change must name the version it was made from
 * @param edition from 1, without gaps
 * @param reason why the edition before is corrected; null for the first, and where nobody said
 * @param completion null while it is a draft
 */
public record Analysis(
        AnalysisId id,
        int version,
        UnitId body,
        Period period,
        int edition,
        @Nullable String reason,
        AnalysisContent content,
        @Nullable Completion completion) {

    public AnalysisState state() {
        return completion == null ? AnalysisState.DRAFT : AnalysisState.COMPLETED;
    }

    Analysis with(AnalysisContent changed) {
        return new Analysis(id, version, body, period, edition, reason, changed, completion);
    }

    Analysis completed(Completion given) {
        return new Analysis(id, version, body, period, edition, reason, content, given);
    }
}
