package org.servicesafety.domain.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;

/** All analyses with all their editions. Nothing here checks rights or rules; the use cases do. */
public interface Analyses {

    Optional<Analysis> find(AnalysisId id);

    /** The edition as it is now, kept from change by others until the transaction ends. */
    Optional<Analysis> findToChange(AnalysisId id);

    /** One page of editions: the period that ended last first, then in the order of the bodies' codes, then the last edition. */
    Page<Analysis> find(AnalysisQuery query, Paging paging);

    /** All editions of these bodies for the period, in no order; few readings whatever the number of bodies. */
    List<Analysis> of(Collection<UnitId> bodies, Period period);

    /** The figures that were frozen with a completed edition, exactly as they were then. */
    Figures figuresOf(AnalysisId completed);

    /** Adds a draft with version 1. A body has one edition of a number for a period, whatever happens at the same moment. */
    Analysis add(UnitId body, Period period, int edition, @Nullable String reason, AnalysisContent content);

    /** Writes the content and raises the version by one; answers the edition as it now is. */
    Analysis change(Analysis analysis);

    /** Writes the completion with its figures, once and for all, and raises the version by one. */
    Analysis complete(Analysis analysis, Figures figures);
}
