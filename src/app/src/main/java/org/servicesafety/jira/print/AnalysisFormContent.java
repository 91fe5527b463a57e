package org.servicesafety.jira.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.document.QrPicture;
import org.servicesafety.jira.document.Schema;
import org.servicesafety.jira.language.Wording;

/** What the analysis offers to its templates. */
final class AnalysisFormContent {

    static final String QR = "qr";
    static final String INDICATOR = "indicator";
    static final String MONTH = "month";
    static final String CAUSE = "cause";
    static final String ACTIVITY = "activity";
    static final String DEFICIENCY = "deficiency";
    static final String UNIT = "state";
    static final String MEASURE = "measure";

    static final Schema SCHEMA = new Schema(
            Map.ofEntries(
                    Map.entry("superseded", false),
                    Map.entry("approver.office", false),
                    Map.entry("approver.name", true),
                    Map.entry("approvedOn", true),
                    Map.entry("title", true),
                    Map.entry("unit", true),
                    Map.entry("made", true),
                    Map.entry("strength", false),
                    Map.entry("offDuty", false),
                    Map.entry("left", false),
                    Map.entry("year", false),
                    Map.entry("previousYear", false),
                    Map.entry("conclusions", true),
                    Map.entry("record", true),
                    Map.entry("code", true),
                    Map.entry("printed", false)),
            Map.of(QR, true, "months", false, "funnel", false),
            List.of(
                    rows(INDICATOR, true, "name", "count", "before", "rate", "interval", "rateBefore", "verdict"),
                    rows(MONTH, false, "name", "deaths", "deathsBefore", "injuries", "injuriesBefore"),
                    rows(CAUSE, false, "name", "count", "before", "share"),
                    rows(ACTIVITY, false, "name", "count", "before", "share"),
                    rows(DEFICIENCY, false, "name", "count", "before", "repeated", "unit"),
                    rows(UNIT, false, "name", "strength", "injuries", "rate", "limit", "reasons"),
                    rows(MEASURE, true, "number", "text", "responsible", "due")));

    private final AnalysisForm form;
    private final Wording wording;

    AnalysisFormContent(AnalysisForm form, Wording wording) {
        this.form = form;
        this.wording = wording;
    }

    private static Schema.Sequence rows(String name, boolean required, String... fields) {
        return new Schema.Sequence(name, List.of(new Schema.RowKind(name, Set.of(fields), required)));
    }

    Content content() {
        return new Content(
                values(),
                Map.of(QR, QrPicture.of(form.origin().mark(), wording.text("service-safety.print.picture"))),
                form.rows(),
                form.charts());
    }

    Map<String, String> values() {
        Origin origin = form.origin();
        Map<String, String> values = new HashMap<>(form.values());
        values.put("record", wording.text("service-safety.print.analysis.record", origin.key(), origin.revision()));
        values.put("code", origin.code().text());
        values.put("printed", wording.text("service-safety.print.on-day", wording.day(origin.printedOn())));
        if (origin.supersededBy() != null) {
            values.put("superseded", wording.text("service-safety.print.superseded", origin.supersededBy()));
        }
        return values;
    }
}
