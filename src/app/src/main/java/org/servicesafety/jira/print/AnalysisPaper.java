package org.servicesafety.jira.print;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicesafety.jira.document.Chart;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.language.Wording;

/** The analysis as a page to print from a browser: the same content and foot as the .docx, its charts as pictures. */
public final class AnalysisPaper {

    /** Room for the foot beside the number of the sheet, in millimetres. */
    private static final int FOOT = 145;

    /** The columns of each table in their order. */
    private static final Map<String, List<String>> COLUMNS = Map.of(
            AnalysisFormContent.INDICATOR,
            List.of("name", "count", "before", "rate", "interval", "rateBefore", "verdict"),
            AnalysisFormContent.MONTH,
            List.of("name", "deaths", "deathsBefore", "injuries", "injuriesBefore"),
            AnalysisFormContent.CAUSE,
            List.of("name", "count", "before", "share"),
            AnalysisFormContent.ACTIVITY,
            List.of("name", "count", "before", "share"),
            AnalysisFormContent.DEFICIENCY,
            List.of("name", "count", "before", "repeated", "unit"),
            AnalysisFormContent.UNIT,
            List.of("name", "strength", "injuries", "rate", "limit", "reasons"),
            AnalysisFormContent.MEASURE,
            List.of("number", "text", "responsible", "due"));

    private static final Set<String> WORDS = Set.of("name", "verdict", "unit", "reasons", "text", "responsible", "due");

    private AnalysisPaper() {}

    /** The whole page. */
    public static String html(AnalysisForm form, Wording wording, List<PrintLink> links) {
        Content content = new AnalysisFormContent(form, wording).content();
        PrintPage page = new PrintPage("analysis/page.html", wording).values(content.values());
        COLUMNS.forEach((sequence, columns) ->
                page.block(sequence + ".rows", rows(content.rows().getOrDefault(sequence, List.of()), columns)));
        for (String place : List.of("months", "funnel")) {
            Chart chart = content.charts().get(place);
            page.block(place + ".chart", chart == null ? "" : ChartPicture.svg(chart));
        }
        return page.foot(content.values(), form.origin(), FOOT).links(links).html();
    }

    private static String rows(List<Content.Row> rows, List<String> columns) {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> (WORDS.contains(column) ? "<td>" : "<td class=\"n\">")
                                + Source.escaped(
                                        Objects.requireNonNull(row.values().get(column))) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("\n"));
    }
}
