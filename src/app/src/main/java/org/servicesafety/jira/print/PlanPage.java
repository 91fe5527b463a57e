package org.servicesafety.jira.print;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.document.QrPicture;
import org.servicesafety.jira.language.Wording;

/** The plan as a page to print from a browser: the same content and foot as the .docx, without scripts. */
public final class PlanPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");
    private static final List<String> COLUMNS =
            List.of("number", "activity", "responsible", "monitor", "term", "form", "mark");

    /** Two marks that no text holds: they stand for the number of the sheet and the number of sheets. */
    private static final String SHEET = "\u0001";

    private static final String SHEETS = "\u0002";

    private PlanPage() {}

    /** The whole page. All that people entered is escaped. */
    public static String html(PlanForm form, Wording wording) {
        PlanFormContent content = new PlanFormContent(form, wording);
        Map<String, String> values = new HashMap<>();
        content.values().forEach((name, value) -> values.put(name, Source.escaped(value)));
        values.computeIfPresent("superseded", (name, text) -> "<p class=\"superseded\">" + text + "</p>");
        values.put("lang", wording.language().tag());
        values.put("css", Source.read("common/print.css"));
        values.put("rows", rows(content.rows()));
        @Nullable String mark = form.origin() == null ? null : PlanFormContent.mark(form.origin());
        values.put("svg", mark == null ? "" : svg(mark, wording.text("service-safety.print.picture")));
        values.put("css.qr", mark == null ? "\"\"" : address(svg(mark, "")));
        values.put("css.foot", foot(content.values(), wording));
        values.put("css.sheet", sheet(wording));
        String page = Source.read("plan/page.html", key -> Source.escaped(wording.text(key)));
        return PLACE.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
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

    private static String svg(String mark, String name) {
        int side = QrPicture.side(mark);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + Source.escaped(name)
                + "\" width=\"" + QrPicture.MILLIMETRES + "mm\" height=\"" + QrPicture.MILLIMETRES
                + "mm\" viewBox=\"0 0 " + side + " " + side + "\" shape-rendering=\"crispEdges\"><path d=\""
                + QrPicture.path(mark) + "\"/></svg>";
    }

    private static String address(String svg) {
        String base64 = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        return "url(\"data:image/svg+xml;base64," + base64 + "\")";
    }

    private static String foot(Map<String, String> values, Wording wording) {
        String code = wording.text("service-safety.print.code") + ": " + values.get("code");
        return quoted(values.get("record") + "     " + code + "\n" + values.get("printed"));
    }

    private static String sheet(Wording wording) {
        return quoted(wording.text("service-safety.print.sheet", SHEET, SHEETS))
                .replace("\\1 ", "\" counter(page) \"")
                .replace("\\2 ", "\" counter(pages) \"");
    }

    /** A text in CSS: whatever is no letter, digit or space is written by its number, so that no text can end the string. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                css.appendCodePoint(point);
            } else {
                css.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
