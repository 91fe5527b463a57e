package org.servicesafety.jira.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.analysis.FunnelPlot;
import org.servicesafety.domain.conclusion.Analysis;
import org.servicesafety.domain.conclusion.AnalysisId;
import org.servicesafety.domain.conclusion.AnalysisReport;
import org.servicesafety.domain.conclusion.Completion;
import org.servicesafety.domain.conclusion.Measure;
import org.servicesafety.domain.conclusion.PrintedAnalyses;
import org.servicesafety.domain.conclusion.ReadAnalysis;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.print.CheckCodes;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.document.Chart;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Wording;

/** Fills the printed analysis from a record: with its frozen figures or, of a draft, with those of today. */
public final class AnalysisSheets {

    /** The worst first; the others are on the page. */
    private static final int MOST_UNITS = 60;

    private final ReadAnalysis read;
    private final PrintedAnalyses printed;
    private final CheckCodes codes;
    private final PlanSheets.Names names;
    private final CodeNames codeNames;
    private final Clock clock;

    public AnalysisSheets(
            ReadAnalysis read,
            PrintedAnalyses printed,
            CheckCodes codes,
            PlanSheets.Names names,
            CodeNames codeNames,
            Clock clock) {
        this.read = read;
        this.printed = printed;
        this.codes = codes;
        this.names = names;
        this.codeNames = codeNames;
        this.clock = clock;
    }

    /**
     * The form of an edition.
     *
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such analysis for the person
     */
    public AnalysisForm form(Rights rights, AnalysisId id, Wording wording) {
        AnalysisReport report = read.report(rights, id, false);
        Analysis analysis = report.analysis();
        Figures figures = report.figures();
        List<Figures.UnitFigures> units =
                figures.units().stream().limit(MOST_UNITS).toList();
        Map<UnitId, UnitLabel> labels = names.units()
                .of(Stream.of(
                                Stream.of(analysis.body()),
                                units.stream().map(Figures.UnitFigures::unit),
                                FunnelPlot.points(figures).stream()
                                        .limit(MOST_UNITS)
                                        .map(Figures.UnitFigures::unit),
                                figures.breakdown().deficiencies().stream()
                                        .map(one -> one.mostOften())
                                        .filter(Objects::nonNull))
                        .flatMap(stream -> stream)
                        .toList());
        AnalysisTables tables = new AnalysisTables(figures, labels, codeNames.in(wording), wording);
        Map<String, String> values = values(analysis, figures, labels, wording);
        int left = figures.units().size() - units.size();
        if (left > 0) {
            values.put("left", wording.text("service-safety.print.analysis.left", left));
        }
        Map<String, List<Content.Row>> rows = tables.rows(units);
        rows.put(
                AnalysisFormContent.MEASURE,
                analysis.content().measures().stream()
                        .map(measure -> measure(measure, wording))
                        .toList());
        Map<String, Chart> charts = new AnalysisCharts(figures, wording).all();
        return new AnalysisForm(values, rows, charts, origin(report, labels));
    }

    private Map<String, String> values(
            Analysis analysis, Figures figures, Map<UnitId, UnitLabel> labels, Wording wording) {
        FigureWords words = new FigureWords(wording);
        Completion completion = analysis.completion();
        String body = name(labels, analysis.body(), wording);
        Map<String, String> values = new HashMap<>();
        values.put("approver.office", wording.text("service-safety.print.commander") + "\n" + body);
        values.put("approver.name", completion == null ? "" : names.users().fullNameOf(completion.by()));
        values.put("approvedOn", new FormWords(wording).day(completion == null ? null : completion.on()));
        values.put("title", wording.text("service-safety.print.analysis.title", wording.period(analysis.period())));
        values.put("unit", body);
        values.put(
                "made",
                wording.text(
                        completion == null
                                ? "service-safety.print.analysis.draft"
                                : "service-safety.print.analysis.made",
                        wording.day(figures.today()),
                        figures.ruleBook().name()));
        values.put(
                "strength",
                wording.text(
                        "service-safety.analysis.strength",
                        words.people(figures.rates().now().strength()),
                        words.people(figures.rates().before().strength())));
        values.put("offDuty", offDuty(figures, wording, words));
        values.put("year", years(analysis.period()));
        values.put("previousYear", years(analysis.period().sameOfLastYear()));
        values.put(
                "conclusions",
                Lines.orParagraph(Objects.requireNonNullElse(analysis.content().conclusions(), "")));
        return values;
    }

    /** Short enough for the head of a column. */
    private static String years(Period period) {
        int last = period.lastDay().getYear();
        return period.kind() == PeriodKind.ACADEMIC_YEAR
                ? period.firstDay().getYear() + "/" + last
                : String.valueOf(last);
    }

    private static String offDuty(Figures figures, Wording wording, FigureWords words) {
        return wording.text(
                "service-safety.analysis.off-duty",
                words.count(figures.rates().deaths().offDuty()),
                words.count(figures.rates().deaths().previousOffDuty()),
                words.count(figures.rates().injuries().offDuty()),
                words.count(figures.rates().injuries().previousOffDuty()));
    }

    private Content.Row measure(Measure measure, Wording wording) {
        String user = measure.responsible().user();
        String title = measure.responsible().title();
        return new Content.Row(
                AnalysisFormContent.MEASURE,
                Map.of(
                        "number",
                        String.valueOf(measure.number()),
                        "text",
                        measure.text(),
                        "responsible",
                        title != null ? title : names.users().fullNameOf(user),
                        "due",
                        measure.due() == null ? "" : wording.day(measure.due())));
    }

    private Origin origin(AnalysisReport report, Map<UnitId, UnitLabel> labels) {
        Analysis analysis = report.analysis();
        return new Origin(
                Objects.requireNonNull(labels.get(analysis.body())).code(),
                printed.key(analysis),
                analysis.edition(),
                report.last() ? null : (Integer) (analysis.edition() + 1),
                codes.of(PrintedAnalyses.ref(analysis.id()), PrintedAnalyses.printed(analysis)),
                LocalDate.now(clock));
    }

    static String name(Map<UnitId, UnitLabel> labels, UnitId unit, Wording wording) {
        UnitLabel label = labels.get(unit);
        return label == null
                ? String.valueOf(unit.value())
                : label.name().in(wording.language().tag());
    }
}
