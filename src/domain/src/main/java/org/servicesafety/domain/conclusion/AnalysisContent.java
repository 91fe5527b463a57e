package org.servicesafety.domain.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people write in an analysis (clause 19): conclusions, null while there are none, and measures. */
public record AnalysisContent(@Nullable String conclusions, List<Measure> measures) {

    public static final AnalysisContent EMPTY = new AnalysisContent(null, List.of());

    public AnalysisContent {
        measures = List.copyOf(measures);
    }

    AnalysisContent with(Measure changed) {
        return new AnalysisContent(
                conclusions,
                measures.stream()
                        .map(measure -> measure.number() == changed.number() ? changed : measure)
                        .toList());
    }
}
