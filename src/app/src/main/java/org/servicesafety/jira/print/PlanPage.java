package org.servicesafety.jira.print;

import java.util.List;
import java.util.Objects;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.language.Wording;

/** The plan as a page to print from a browser: the same content and foot as the .docx. */
public final class PlanPage {

    private static final List<String> COLUMNS =
            List.of("number", "activity", "responsible", "monitor", "term", "form", "mark");

    /** Room for the foot beside the number of the sheet, in millimetres. */
    private static final int FOOT = 238;

    private PlanPage() {}

    /** The whole page. */
    public static String html(PlanForm form, Wording wording, List<PrintLink> links) {
        PlanFormContent content = new PlanFormContent(form, wording);
        return new PrintPage("plan/page.html", wording)
                .values(content.values())
                .block("rows", rows(content.rows()))
                .foot(content.values(), form.origin(), FOOT)
                .links(links)
                .html();
    }

    private static String rows(List<Content.Row> rows) {
        StringBuilder html = new StringBuilder();
        for (int index = 0; index < rows.size(); index++) {
            html.append(row(rows.get(index), index == rows.size() - 1)).append('\n');
        }
        return html.toString();
    }

    private static String row(Content.Row row, boolean last) {
        StringBuilder cells = new StringBuilder(last ? "<tr class=\"last\">" : "<tr>");
        for (String column : COLUMNS) {
            cells.append(column.equals("number") ? "<td class=\"number\">" : "<td>")
                    .append(value(row, column))
                    .append("</td>");
        }
        return cells.append("</tr>").toString();
    }

    private static String value(Content.Row row, String field) {
        return Source.escaped(Objects.requireNonNull(row.values().get(field)));
    }
}
