package org.servicesafety.domain.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.obligation.ObligationsOf;
import org.servicesafety.domain.obligation.TrackedObligation;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.rulebook.FigureLimits;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;

/** Counts the obligations of coverage (clause 13) that bodies did not fulfil. */
public final class MissedCoverage {

    private final ObligationsOf obligations;

    public MissedCoverage(ObligationsOf obligations) {
        this.obligations = obligations;
    }

    /**
     * In how many of the last four quarters that were over on the day, by body; a body that missed none is not among them. Nothing where
     * the top is no body.
     */
    Map<UnitId, Integer> below(Rights rights, Unit top, LocalDate day) {
        Map<UnitId, Integer> missed = new HashMap<>();
        if (!top.isBody()) {
            return missed;
        }
        Period last = Period.calendar(PeriodKind.QUARTER, day.plusDays(1)).previous();
        Period first = last;
        for (int before = 1; before < FigureLimits.QUARTERS; before++) {
            first = first.previous();
        }
        Form form = Form.EMPTY
                .with("unit", top.id().value())
                .with("from", first.lastDay())
                .with("to", last.lastDay())
                .with("kind", "COVERAGE")
                .with("state", "OVERDUE")
                .with("subtree", "true")
                .with("limit", Paging.MOST);
        Page<TrackedObligation> page;
        int start = 0;
        do {
            page = obligations.list(rights, form.with("start", start));
            page.items().forEach(one -> missed.merge(one.obligation().body(), 1, Integer::sum));
            start += Paging.MOST;
        } while (start < page.total());
        return missed;
    }
}
