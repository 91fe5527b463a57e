package org.servicesafety.jira.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servicesafety.domain.analysis.Breakdown;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.analysis.FunnelPlot;
import org.servicesafety.domain.statistics.FunnelLimits;
import org.servicesafety.jira.document.Chart;
import org.servicesafety.jira.document.Chart.Series;
import org.servicesafety.jira.document.Chart.Style;
import org.servicesafety.jira.language.Wording;

/** The charts of a printed analysis: months beside last year's, and the funnel plot; each has its table on the same paper. */
final class AnalysisCharts {

    private static final String KEY = "service-safety.analysis.";

    private final Figures figures;
    private final Wording wording;

    AnalysisCharts(Figures figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    /** By place; without points there is no funnel. */
    Map<String, Chart> all() {
        Map<String, Chart> charts = new HashMap<>();
        charts.put("months", months());
        List<Figures.UnitFigures> points = FunnelPlot.points(figures);
        if (!points.isEmpty() && figures.injuriesPerThousand() != null) {
            charts.put("funnel", funnel(points, figures.injuriesPerThousand()));
        }
        return charts;
    }

    private Chart months() {
        List<Breakdown.Month> months = figures.breakdown().months();
        return new Chart(
                Chart.Kind.COLUMNS,
                wording.text(KEY + "months"),
                "",
                "",
                months.stream()
                        .map(month -> wording.text(
                                "service-safety.month." + month.month().getMonthValue() + ".name"))
                        .toList(),
                List.of(
                        new Series(
                                wording.period(figures.rates().before().period()),
                                Style.HATCHED,
                                null,
                                months.stream()
                                        .map(month -> (double) month.previousDeaths() + month.previousInjuries())
                                        .toList()),
                        new Series(
                                wording.period(figures.rates().now().period()),
                                Style.SOLID,
                                null,
                                months.stream()
                                        .map(month -> (double) month.deaths() + month.injuries())
                                        .toList())));
    }

    private Chart funnel(List<Figures.UnitFigures> points, double middle) {
        Map<Double, FunnelLimits> limits = FunnelPlot.limits(figures, points);
        List<Double> strengths = List.copyOf(limits.keySet());
        double largest = strengths.get(strengths.size() - 1);
        List<Series> series = new ArrayList<>();
        List<Figures.UnitFigures> inside =
                points.stream().filter(point -> !point.injuries().outside()).toList();
        List<Figures.UnitFigures> outside =
                points.stream().filter(point -> point.injuries().outside()).toList();
        series.add(
                new Series(wording.text(KEY + "middle"), Style.LINE, List.of(0.0, largest), List.of(middle, middle)));
        series.add(new Series(
                wording.text(KEY + "limit", "95"),
                Style.LINE,
                strengths,
                limits.values().stream().map(limit -> limit.within95().high()).toList()));
        series.add(new Series(
                wording.text(KEY + "limit", "99,8"),
                Style.DASHES,
                strengths,
                limits.values().stream().map(limit -> limit.within998().high()).toList()));
        if (!inside.isEmpty()) {
            series.add(points(wording.text(KEY + "unit"), Style.DOTS, inside));
        }
        if (!outside.isEmpty()) {
            series.add(points(wording.text(KEY + "limit.over"), Style.DIAMONDS, outside));
        }
        return new Chart(
                Chart.Kind.POINTS,
                wording.text(KEY + "funnel"),
                wording.text(KEY + "strength.axis"),
                wording.text(KEY + "per-thousand.axis"),
                List.of(),
                series);
    }

    private static Series points(String name, Style style, List<Figures.UnitFigures> points) {
        return new Series(
                name,
                style,
                points.stream()
                        .map(point ->
                                Objects.requireNonNull(point.injuries().rate().strength()))
                        .toList(),
                points.stream()
                        .map(point ->
                                Objects.requireNonNull(point.injuries().rate().perThousand()))
                        .toList());
    }
}
