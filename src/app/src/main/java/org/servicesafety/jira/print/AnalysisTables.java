package org.servicesafety.jira.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicesafety.domain.analysis.Breakdown;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.analysis.Rates;
import org.servicesafety.domain.analysis.Reason;
import org.servicesafety.domain.incident.CodeKind;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.statistics.FunnelLimits;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Wording;

/** The tables of a printed analysis, row by row. */
final class AnalysisTables {

    private static final String KEY = "service-safety.analysis.";

    private final Figures figures;
    private final Map<UnitId, UnitLabel> labels;
    private final CodeNames.In codes;
    private final Wording wording;
    private final FigureWords words;

    AnalysisTables(Figures figures, Map<UnitId, UnitLabel> labels, CodeNames.In codes, Wording wording) {
        this.figures = figures;
        this.labels = labels;
        this.codes = codes;
        this.wording = wording;
        this.words = new FigureWords(wording);
    }

    /** By sequence; of the units these alone. */
    Map<String, List<Content.Row>> rows(List<Figures.UnitFigures> units) {
        Breakdown breakdown = figures.breakdown();
        Map<String, List<Content.Row>> rows = new HashMap<>();
        rows.put(AnalysisFormContent.INDICATOR, indicators());
        rows.put(
                AnalysisFormContent.MONTH,
                breakdown.months().stream().map(this::month).toList());
        rows.put(AnalysisFormContent.CAUSE, coded(AnalysisFormContent.CAUSE, CodeKind.CAUSE, breakdown.causes()));
        rows.put(
                AnalysisFormContent.ACTIVITY,
                coded(AnalysisFormContent.ACTIVITY, CodeKind.ACTIVITY, breakdown.activities()));
        rows.put(
                AnalysisFormContent.DEFICIENCY,
                breakdown.deficiencies().stream().map(this::deficiency).toList());
        rows.put(AnalysisFormContent.UNIT, units.stream().map(this::unit).toList());
        return rows;
    }

    private List<Content.Row> indicators() {
        List<Content.Row> rows = new ArrayList<>();
        rows.add(indicator(wording.text(KEY + "deaths"), figures.rates().deaths()));
        rows.add(indicator(wording.text(KEY + "injuries"), figures.rates().injuries()));
        figures.breakdown()
                .kinds()
                .forEach(kind ->
                        rows.add(indicator("\u2013 " + wording.text(KEY + "injury." + kind.kind()), kind.measured())));
        return rows;
    }

    private Content.Row indicator(String name, Rates.Measured measured) {
        return new Content.Row(
                AnalysisFormContent.INDICATOR,
                Map.of(
                        "name", name,
                        "count", words.count(measured.count()),
                        "before", words.count(measured.previousCount()),
                        "rate", words.rate(measured.rate().perThousand()),
                        "interval", words.interval(measured.rate().interval95()),
                        "rateBefore", words.rate(measured.previousRate().perThousand()),
                        "verdict", words.verdict(measured)));
    }

    private Content.Row month(Breakdown.Month month) {
        return new Content.Row(
                AnalysisFormContent.MONTH,
                Map.of(
                        "name", wording.period(Period.month(month.month())),
                        "deaths", words.count(month.deaths()),
                        "deathsBefore", words.count(month.previousDeaths()),
                        "injuries", words.count(month.injuries()),
                        "injuriesBefore", words.count(month.previousInjuries())));
    }

    private List<Content.Row> coded(String sequence, CodeKind kind, List<Breakdown.Coded> all) {
        int sum = all.stream().mapToInt(Breakdown.Coded::people).sum();
        int soFar = 0;
        List<Content.Row> rows = new ArrayList<>();
        for (Breakdown.Coded one : all) {
            soFar += one.people();
            boolean counts = one.people() > 0;
            rows.add(new Content.Row(
                    sequence,
                    Map.of(
                            "name", codes.of(kind, one.code()),
                            "count", words.count(one.people()),
                            "before", words.count(one.previousPeople()),
                            "share", counts ? wording.percent((double) soFar / sum) : "\u2013")));
        }
        return rows;
    }

    private Content.Row deficiency(Breakdown.Deficiency one) {
        UnitId unit = one.mostOften();
        return new Content.Row(
                AnalysisFormContent.DEFICIENCY,
                Map.of(
                        "name", codes.ofViolation(one.kind()),
                        "count", words.count(one.found()),
                        "before", words.count(one.previousFound()),
                        "repeated", words.count(one.repeated()),
                        "unit",
                                unit == null
                                        ? "\u2013"
                                        : AnalysisSheets.name(labels, unit, wording) + " ("
                                                + words.count(one.inMostOften()) + ")"));
    }

    private Content.Row unit(Figures.UnitFigures one) {
        FunnelLimits limits = one.injuries().limits();
        UnitLabel label = labels.get(one.unit());
        return new Content.Row(
                AnalysisFormContent.UNIT,
                Map.of(
                        "name",
                                AnalysisSheets.name(labels, one.unit(), wording)
                                        + (label == null ? "" : " (" + label.code() + ")"),
                        "strength", words.people(one.injuries().rate().strength()),
                        "injuries", words.count(one.injuries().count()),
                        "rate", words.rate(one.injuries().rate().perThousand()),
                        "limit",
                                words.rate(
                                        limits == null
                                                ? null
                                                : limits.within998().high()),
                        "reasons", reasons(one)));
    }

    private String reasons(Figures.UnitFigures one) {
        if (one.reasons().isEmpty()) {
            return wording.text(KEY + (one.injuries().rate().strength() == null ? "no-strength" : "within-chance"));
        }
        return wording.text(KEY + "unfavourable") + ". "
                + one.reasons().stream().map(this::reason).collect(Collectors.joining(" "));
    }

    private String reason(Reason reason) {
        String indicator = reason.indicator() == null ? "" : "." + reason.indicator();
        return wording.text("service-safety.unfavourable." + reason.code() + indicator, reason.number());
    }
}
