package org.servicesafety.jira.print;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.language.Wording;

/** The act as a page to print from a browser: the same content and foot as the .docx. */
public final class ActPage {

    /** Room for the foot beside the number of the sheet, in millimetres. */
    private static final int FOOT = 145;

    private ActPage() {}

    /** The whole page. */
    public static String html(ActForm form, Wording wording, List<PrintLink> links) {
        ActFormContent content = new ActFormContent(form, wording);
        return new PrintPage("act/page.html", wording)
                .values(content.values())
                .block("report", report(content.values().get("report")))
                .block("violations.rows", paragraphs(content.violations()))
                .block("proposals.rows", paragraphs(content.proposals()))
                .block("members.rows", signatures(content.members()))
                .foot(content.values(), form.origin(), FOOT)
                .links(links)
                .html();
    }

    private static String report(@Nullable String text) {
        return text == null ? "" : "<p>" + Source.escaped(text) + "</p>";
    }

    private static String paragraphs(List<Content.Row> rows) {
        return rows.stream().map(row -> "<p>" + value(row, "text") + "</p>").collect(Collectors.joining("\n"));
    }

    private static String signatures(List<Content.Row> rows) {
        return rows.stream().map(ActPage::signature).collect(Collectors.joining("\n"));
    }

    private static String signature(Content.Row row) {
        return row.kind().equals(ActFormContent.CAPTION)
                ? "<div class=\"sign-row under\"><span class=\"caption\">" + value(row, "text") + "</span></div>"
                : "<div class=\"sign-row\"><span class=\"office\">" + value(row, "label")
                        + "</span><span class=\"signature\"></span><span class=\"name\"><span class=\"line\">"
                        + value(row, "name") + "</span></span></div>";
    }

    private static String value(Content.Row row, String field) {
        return Source.escaped(Objects.requireNonNull(row.values().get(field)));
    }
}
