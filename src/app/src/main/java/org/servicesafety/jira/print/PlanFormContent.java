package org.servicesafety.jira.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.document.Picture;
import org.servicesafety.jira.document.QrPicture;
import org.servicesafety.jira.document.Schema;
import org.servicesafety.jira.language.Wording;

/** What the plan offers to its templates, and the words that are put into them. */
final class PlanFormContent {

    static final String QR = "qr";
    static final String ITEMS = "items";
    static final String ITEM = "item";

    static final Schema SCHEMA = new Schema(
            Map.ofEntries(
                    Map.entry("superseded", false),
                    Map.entry("approver.office", false),
                    Map.entry("approver.name", true),
                    Map.entry("approvedOn", true),
                    Map.entry("title", false),
                    Map.entry("year", false),
                    Map.entry("goals", true),
                    Map.entry("tasks", true),
                    Map.entry("requirements", true),
                    Map.entry("deputy", true),
                    Map.entry("record", true),
                    Map.entry("code", true),
                    Map.entry("printed", false)),
            Map.of(QR, true),
            List.of(new Schema.Sequence(
                    ITEMS,
                    List.of(new Schema.RowKind(
                            ITEM,
                            Set.of("number", "activity", "responsible", "monitor", "term", "form", "mark"),
                            true)))));

    private final PlanForm form;
    private final Wording wording;
    private final FormWords words;

    PlanFormContent(PlanForm form, Wording wording) {
        this.form = form;
        this.wording = wording;
        this.words = new FormWords(wording);
    }

    Content content() {
        return new Content(values(), pictures(), Map.of(ITEMS, rows()));
    }

    /** What stands at each place outside of the table. */
    Map<String, String> values() {
        String year = form.year() == null ? "20__" : String.valueOf(form.year());
        Map<String, String> values = new HashMap<>();
        values.put("year", year);
        values.put("title", wording.text("service-safety.print.plan.title", year));
        values.put("approver.office", words.commander(form.approval().office()));
        values.put("approver.name", form.approval().name());
        values.put("approvedOn", words.day(form.approval().on()));
        values.put("goals", Lines.orParagraph(form.purpose().goals()));
        values.put("tasks", Lines.orParagraph(form.purpose().tasks()));
        values.put("requirements", Lines.orParagraph(form.purpose().requirements()));
        values.put("deputy", form.deputy());
        values.putAll(origin(year));
        if (form.origin() != null && form.origin().supersededBy() != null) {
            values.put(
                    "superseded",
                    wording.text(
                            "service-safety.print.superseded", form.origin().supersededBy()));
        }
        return values;
    }

    private Map<String, String> origin(String year) {
        @Nullable Origin origin = form.origin();
        if (origin == null) {
            return Map.of(
                    "record", wording.text("service-safety.print.plan.record", "________", year, "____"),
                    "code", "________",
                    "printed", wording.text("service-safety.print.blank"));
        }
        String printed = form.withMarks() ? "service-safety.print.on-day.marks" : "service-safety.print.on-day";
        return Map.of(
                "record", wording.text("service-safety.print.plan.record", origin.body(), year, origin.revision()),
                "code", origin.code().text(),
                "printed", wording.text(printed, wording.day(origin.printedOn())));
    }

    private Map<String, Picture> pictures() {
        return form.origin() == null
                ? Map.of()
                : Map.of(QR, QrPicture.of(form.origin().mark(), wording.text("service-safety.print.picture")));
    }

    /** The rows in the order of printing. */
    List<Content.Row> rows() {
        return form.items().stream()
                .map(item -> new Content.Row(ITEM, values(item)))
                .toList();
    }

    private static Map<String, String> values(PlanForm.Item item) {
        return Map.of(
                "number", item.number(),
                "activity", item.activity(),
                "responsible", item.responsible(),
                "monitor", item.monitor(),
                "term", item.term(),
                "form", item.form(),
                "mark", item.mark());
    }
}
