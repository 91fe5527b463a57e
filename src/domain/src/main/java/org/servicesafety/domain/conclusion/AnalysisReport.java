package org.servicesafety.domain.conclusion;

import java.util.List;
import org.servicesafety.domain.analysis.Figures;

/**
 * An edition of an analysis with its figures.
 *
 * @param last whether there is no later edition
 * @param figures of a completed one the frozen figures, unless those of today were asked for; of a draft those of today
 * @param current whether the figures are those of today
 * @param changes what is no longer as it was frozen; empty for a draft
 */
public record AnalysisReport(Analysis analysis, boolean last, Figures figures, boolean current, List<Change> changes) {

    public AnalysisReport {
        changes = List.copyOf(changes);
    }
}
