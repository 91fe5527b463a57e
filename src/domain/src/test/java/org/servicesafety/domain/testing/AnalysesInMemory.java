package org.servicesafety.domain.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.conclusion.Analyses;
import org.servicesafety.domain.conclusion.Analysis;
import org.servicesafety.domain.conclusion.AnalysisContent;
import org.servicesafety.domain.conclusion.AnalysisEvent;
import org.servicesafety.domain.conclusion.AnalysisHistory;
import org.servicesafety.domain.conclusion.AnalysisId;
import org.servicesafety.domain.conclusion.AnalysisQuery;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/** Analyses and their history in memory. */
public final class AnalysesInMemory implements Analyses, AnalysisHistory {

    private final Map<AnalysisId, Analysis> analyses = new LinkedHashMap<>();
    private final Map<AnalysisId, Figures> figures = new HashMap<>();
    private final List<AnalysisEvent> events = new ArrayList<>();

    @Override
    public void add(AnalysisEvent event) {
        events.add(event);
    }

    @Override
    public List<AnalysisEvent> of(AnalysisId analysis) {
        return events.stream()
                .filter(event -> event.analysis().equals(analysis))
                .toList();
    }

    @Override
    public Optional<Analysis> find(AnalysisId id) {
        return Optional.ofNullable(analyses.get(id));
    }

    @Override
    public Optional<Analysis> findToChange(AnalysisId id) {
        return find(id);
    }

    @Override
    public Page<Analysis> find(AnalysisQuery query, Paging paging) {
        List<Analysis> found = analyses.values().stream()
                .filter(one -> query.bodies().contains(one.body()))
                .filter(one -> query.period() == null || query.period().equals(one.period()))
                .sorted(Comparator.comparing((Analysis one) -> one.period().lastDay())
                        .thenComparing(Analysis::edition)
                        .reversed())
                .toList();
        return Page.of(
                paging,
                found.size(),
                found.stream().skip(paging.start()).limit(paging.limit()).toList());
    }

    @Override
    public List<Analysis> of(Collection<UnitId> bodies, Period period) {
        return analyses.values().stream()
                .filter(one -> bodies.contains(one.body()) && one.period().equals(period))
                .toList();
    }

    @Override
    public Figures figuresOf(AnalysisId completed) {
        return Optional.ofNullable(figures.get(completed)).orElseThrow();
    }

    @Override
    public Analysis add(UnitId body, Period period, int edition, @Nullable String reason, AnalysisContent content) {
        AnalysisId id = new AnalysisId(analyses.size() + 1L);
        return change(new Analysis(id, 0, body, period, edition, reason, content, null));
    }

    @Override
    public Analysis change(Analysis analysis) {
        Analysis changed = new Analysis(
                analysis.id(),
                analysis.version() + 1,
                analysis.body(),
                analysis.period(),
                analysis.edition(),
                analysis.reason(),
                analysis.content(),
                analysis.completion());
        analyses.put(analysis.id(), changed);
        return changed;
    }

    @Override
    public Analysis complete(Analysis analysis, Figures frozen) {
        figures.put(analysis.id(), frozen);
        return change(analysis);
    }
}
