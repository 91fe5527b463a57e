package org.servicesafety.jira.print;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.print.CheckCode;
import org.servicesafety.jira.document.Chart;
import org.servicesafety.jira.document.Chart.Series;
import org.servicesafety.jira.document.Chart.Style;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.document.Schema;
import org.servicesafety.jira.language.Wording;

/** An analysis that does not exist, to try a template with. */
final class SampleAnalysis {

    private static final int ROWS = 4;

    private SampleAnalysis() {}

    static AnalysisForm form(Wording wording) {
        String sample = wording.text("service-safety.print.sample");
        LocalDate day = LocalDate.of(2026, 1, 15);
        Map<String, String> values = new HashMap<>();
        AnalysisFormContent.SCHEMA.values().keySet().stream()
                .filter(place -> !place.equals("superseded"))
                .forEach(place -> values.put(place, sample));
        Map<String, List<Content.Row>> rows = new HashMap<>();
        for (Schema.Sequence sequence : AnalysisFormContent.SCHEMA.sequences()) {
            Map<String, String> row = new HashMap<>();
            sequence.kinds().get(0).fields().forEach(field -> row.put(field, sample));
            rows.put(sequence.name(), Collections.nCopies(ROWS, new Content.Row(sequence.name(), row)));
        }
        return new AnalysisForm(
                values,
                rows,
                Map.of("months", months(sample), "funnel", funnel(sample)),
                new Origin("SAMPLE", "SAMPLE-ANALYSIS-2026", 1, null, new CheckCode("0000", "00"), day));
    }

    private static Chart months(String sample) {
        return new Chart(
                Chart.Kind.COLUMNS,
                sample,
                "",
                "",
                List.of("1", "2", "3"),
                List.of(
                        new Series(sample, Style.HATCHED, null, List.of(3.0, 1.0, 2.0)),
                        new Series(sample, Style.SOLID, null, List.of(2.0, 2.0, 1.0))));
    }

    private static Chart funnel(String sample) {
        return new Chart(
                Chart.Kind.POINTS,
                sample,
                sample,
                sample,
                List.of(),
                List.of(
                        new Series(sample, Style.DOTS, List.of(400.0, 900.0), List.of(2.0, 3.0)),
                        new Series(sample, Style.LINE, List.of(0.0, 900.0), List.of(2.5, 2.5))));
    }
}
