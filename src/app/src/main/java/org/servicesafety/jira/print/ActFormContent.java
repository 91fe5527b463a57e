package org.servicesafety.jira.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.document.Picture;
import org.servicesafety.jira.document.QrPicture;
import org.servicesafety.jira.document.Schema;
import org.servicesafety.jira.language.Wording;

/** What the act offers to its templates, and the words that are put into them. */
final class ActFormContent {

    static final String QR = "qr";
    static final String VIOLATIONS = "violations";
    static final String PROPOSALS = "proposals";
    static final String MEMBERS = "members";
    static final String VIOLATION = "violation";
    static final String PROPOSAL = "proposal";
    static final String MEMBER = "member";
    static final String CAPTION = "caption";

    static final Schema SCHEMA = new Schema(
            Map.ofEntries(
                    Map.entry("approver.office", false),
                    Map.entry("approver.name", true),
                    Map.entry("approvedOn", true),
                    Map.entry("title", false),
                    Map.entry("number", false),
                    Map.entry("unit", true),
                    Map.entry("grounds", true),
                    Map.entry("chair", true),
                    Map.entry("chair.signature", true),
                    Map.entry("members", true),
                    Map.entry("from", true),
                    Map.entry("to", true),
                    Map.entry("report", true),
                    Map.entry("record", true),
                    Map.entry("code", true),
                    Map.entry("printed", false)),
            Map.of(QR, true),
            List.of(
                    new Schema.Sequence(VIOLATIONS, List.of(new Schema.RowKind(VIOLATION, Set.of("text"), true))),
                    new Schema.Sequence(PROPOSALS, List.of(new Schema.RowKind(PROPOSAL, Set.of("text"), true))),
                    new Schema.Sequence(
                            MEMBERS,
                            List.of(
                                    new Schema.RowKind(MEMBER, Set.of("label", "name"), true),
                                    new Schema.RowKind(CAPTION, Set.of("text"), false)))));

    private static final String KEY = "service-safety.print.act.";
    private static final int LINE = 76;
    private static final int LINES = 3;

    private final ActForm form;
    private final Wording wording;
    private final FormWords words;

    ActFormContent(ActForm form, Wording wording) {
        this.form = form;
        this.wording = wording;
        this.words = new FormWords(wording);
    }

    Content content() {
        return new Content(
                values(), pictures(), Map.of(VIOLATIONS, violations(), PROPOSALS, proposals(), MEMBERS, members()));
    }

    /** What stands at each place outside of rows. */
    Map<String, String> values() {
        String number = form.number() == null ? "____" : String.valueOf(form.number());
        Map<String, String> values = new HashMap<>();
        values.put("number", number);
        values.put("title", wording.text(KEY + "title", number));
        values.put("approver.office", words.commander(form.office()));
        values.put("approver.name", "");
        values.put("approvedOn", words.day(null));
        values.put("unit", Lines.or(form.unit(), 50));
        values.put("grounds", Lines.or(form.grounds(), 60));
        values.put("chair", Lines.or(said(form.chair()), 52));
        values.put("chair.signature", signature(form.chair()));
        values.put("members", Lines.or(saidOfMembers(), 58));
        values.put("from", words.day(form.from()));
        values.put("to", words.day(form.to()));
        if (!form.findings().none()) {
            values.put(
                    "report",
                    wording.text(KEY + "report", words.day(form.findings().reportDue())));
        }
        values.putAll(origin(number));
        return values;
    }

    private Map<String, String> origin(String number) {
        @Nullable Origin origin = form.origin();
        if (origin == null) {
            return Map.of(
                    "record", wording.text(KEY + "record", "________", number, "20__"),
                    "code", "________",
                    "printed", wording.text("service-safety.print.blank"));
        }
        return Map.of("record", record(origin), "code", origin.code().text(), "printed", printed(origin));
    }

    private String record(Origin origin) {
        return form.number() == null || form.to() == null
                ? wording.text(KEY + "record.draft", origin.body())
                : wording.text(
                        KEY + "record", origin.body(), form.number(), form.to().getYear());
    }

    private String printed(Origin origin) {
        String day = wording.day(origin.printedOn());
        return form.keepUntil() == null
                ? wording.text("service-safety.print.on-day", day)
                : wording.text(KEY + "printed", wording.day(form.keepUntil()), day);
    }

    private Map<String, Picture> pictures() {
        return form.origin() == null
                ? Map.of()
                : Map.of(QR, QrPicture.of(form.origin().mark(), wording.text("service-safety.print.picture")));
    }

    private String said(ActForm.@Nullable Person person) {
        return person == null
                ? ""
                : Stream.of(person.position(), person.rank(), person.name())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" "));
    }

    private String saidOfMembers() {
        return form.members().stream()
                .map(this::said)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String signature(ActForm.@Nullable Person person) {
        if (person == null) {
            return "";
        }
        String name = Stream.of(person.rank(), person.name())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(person.position(), name)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    List<Content.Row> violations() {
        List<ActForm.Violation> found = form.findings().violations();
        if (form.findings().none()) {
            return List.of(text(VIOLATION, wording.text(KEY + "none")));
        }
        if (found.isEmpty()) {
            return lines(VIOLATION);
        }
        List<Content.Row> rows = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            rows.add(text(VIOLATION, violation(index + 1, found.get(index))));
        }
        return rows;
    }

    private String violation(int place, ActForm.Violation violation) {
        String text = withoutStop(violation.text());
        if (!violation.repeatOf().isBlank()) {
            return wording.text(KEY + "violation.repeat", place, text, violation.kind(), violation.repeatOf());
        }
        return violation.kind().isBlank()
                ? wording.text(KEY + "violation.plain", place, text)
                : wording.text(KEY + "violation", place, text, violation.kind());
    }

    /** Those of single violations by their places, then those for all together. */
    List<Content.Row> proposals() {
        List<Content.Row> rows = new ArrayList<>();
        List<ActForm.Violation> found = form.findings().violations();
        for (int index = 0; index < found.size(); index++) {
            if (!found.get(index).proposal().isBlank()) {
                rows.add(text(PROPOSAL, proposal(index + 1, found.get(index))));
            }
        }
        form.findings()
                .proposals()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> rows.add(text(PROPOSAL, line)));
        if (rows.isEmpty()) {
            return form.findings().none() ? List.of(text(PROPOSAL, "\u2013")) : lines(PROPOSAL);
        }
        return rows;
    }

    private String proposal(int place, ActForm.Violation violation) {
        String text = withoutStop(violation.proposal());
        String who =
                violation.responsible().isBlank() ? wording.text(KEY + "commander-of-unit") : violation.responsible();
        return violation.due() == null
                ? wording.text(KEY + "proposal.plain", place, text, who)
                : wording.text(KEY + "proposal", place, text, who, wording.day(violation.due()));
    }

    private static String withoutStop(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }

    /** Each member has a line to sign on; the caption stands below the last. */
    List<Content.Row> members() {
        List<Content.Row> rows = new ArrayList<>();
        for (ActForm.Person member : form.members()) {
            String label = rows.isEmpty() ? wording.text(KEY + "members") : "";
            rows.add(new Content.Row(MEMBER, Map.of("label", label, "name", signature(member))));
        }
        if (!rows.isEmpty()) {
            rows.add(text(CAPTION, wording.text(KEY + "person")));
        }
        return rows;
    }

    private static Content.Row text(String kind, String text) {
        return new Content.Row(kind, Map.of("text", text));
    }

    private static List<Content.Row> lines(String kind) {
        return Collections.nCopies(LINES, text(kind, "_".repeat(LINE)));
    }
}
