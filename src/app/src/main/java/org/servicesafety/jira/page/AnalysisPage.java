package org.servicesafety.jira.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicesafety.domain.conclusion.AnalysisDeadline;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.jira.language.Wording;

/** Page: the analysis of a period (clauses 16 to 20): figures against last year, conclusions, measures, and the bodies below. */
public final class AnalysisPage extends ProjectPage {

    private static final Map<PeriodKind, Integer> BACK = Map.of(
            PeriodKind.MONTH, 24,
            PeriodKind.QUARTER, 12,
            PeriodKind.HALF_YEAR, 8);
    private static final int YEARS_BACK = 6;

    private final AnalysisDeadline deadline;
    private final Bodies bodies;
    private final Today today;

    public AnalysisPage(Islands islands, Bodies bodies, AnalysisDeadline deadline, Today today) {
        super(islands, bodies, "analysis", "service-safety.analysis.", "service-safety.deadlines.");
        this.deadline = deadline;
        this.bodies = bodies;
        this.today = today;
    }

    @Override
    void complete(Island island, Unit body, Wording wording) {
        List<Map<String, Object>> kinds = deadline.kinds(body, today.day()).stream()
                .map(kind -> Map.of(
                        "kind",
                        kind.name(),
                        "title",
                        wording.text("service-safety.analysis.kind." + kind),
                        "periods",
                        periods(kind, wording)))
                .toList();
        island.with("today", today.day().toString())
                .with("kinds", kinds)
                .with("small", today.rules().limits().smallStrength())
                .with("mayWrite", bodies.mayWriteAnalyses(body));
    }

    /** The period under way and those before it, the latest first; the first that is over is proposed. */
    private List<Map<String, Object>> periods(PeriodKind kind, Wording wording) {
        LocalDate day = today.day();
        List<Map<String, Object>> periods = new ArrayList<>();
        Stream.iterate(last(kind, day), Period::previous)
                .limit(BACK.getOrDefault(kind, YEARS_BACK))
                .forEach(period -> periods.add(Map.of(
                        "period",
                        period.toString(),
                        "name",
                        wording.period(period),
                        "before",
                        wording.period(period.sameOfLastYear()),
                        "due",
                        deadline.lastDay(period).toString(),
                        "over",
                        period.lastDay().isBefore(day))));
        return periods;
    }

    private Period last(PeriodKind kind, LocalDate day) {
        if (kind.calendar()) {
            return Period.calendar(kind, day);
        }
        Period ofYear = Period.training(kind, day.getYear(), today.rules().trainingYear());
        return ofYear.firstDay().isAfter(day) ? ofYear.previous() : ofYear;
    }
}
