package org.servicesafety.jira.print;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.document.DocxFile;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Wording;

/** Templates that the app brings along, made from the sources in {@code forms/} and the texts of a language. */
final class BuiltInTemplates {

    /** Two marks that no text holds: they stand for the number of the sheet and the number of sheets. */
    private static final String SHEET = "\u0001";

    private static final String SHEETS = "\u0002";
    private static final String PAGES = "page:";
    private static final String LOCALE = "locale";
    private static final String FOOT = "width:foot";

    private BuiltInTemplates() {}

    /** The template as a .docx file. */
    static byte[] docx(FormKind kind, Wording wording) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("[Content_Types].xml", "common/content-types.xml");
        sources.put("_rels/.rels", "common/rels.xml");
        sources.put("word/document.xml", PrintedForms.name(kind) + "/document.xml");
        sources.put("word/_rels/document.xml.rels", "common/document-rels.xml");
        sources.put("word/styles.xml", "common/styles.xml");
        sources.put("word/settings.xml", "common/settings.xml");
        sources.put("word/footer1.xml", "common/footer.xml");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        sources.forEach((part, source) -> parts.put(
                part, Source.read(source, key -> text(key, kind, wording)).getBytes(StandardCharsets.UTF_8)));
        return DocxFile.write(parts);
    }

    private static String text(String key, FormKind kind, Wording wording) {
        if (key.equals(FOOT)) {
            return foot(kind);
        }
        if (key.startsWith(Sentence.NAMED)) {
            return Sentence.of(key, wording, words -> run(Source.escaped(words)), BuiltInTemplates::place);
        }
        if (key.startsWith(PAGES)) {
            return fields(wording.text(key.substring(PAGES.length()), SHEET, SHEETS));
        }
        if (key.equals(LOCALE)) {
            return locale(wording.language());
        }
        return Source.escaped(wording.text(key)).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    }

    /** Width of the text of the foot in twentieths of a point: what picture and number of the sheet leave of the page. */
    private static String foot(FormKind kind) {
        return kind == FormKind.PLAN ? "12387" : "6831";
    }

    private static String place(String place, boolean onLine) {
        String line = onLine ? "<w:rPr><w:u w:val=\"single\"/></w:rPr>" : "";
        return "<w:r>" + line + "<w:t xml:space=\"preserve\">" + place + "</w:t></w:r>";
    }

    /** The locale by whose rules word processors divide words: those for which they are known to have some. */
    private static String locale(Language language) {
        return switch (language) {
            case KK -> "kk-KZ";
            case RU -> "ru-RU";
            case EN -> "en-GB";
        };
    }

    /** Runs of text with the fields of the word processor that count its pages. */
    private static String fields(String text) {
        return run(Source.escaped(text)
                .replace(SHEET, "</w:t></w:r>" + field("PAGE") + "<w:r><w:t xml:space=\"preserve\">")
                .replace(SHEETS, "</w:t></w:r>" + field("NUMPAGES") + "<w:r><w:t xml:space=\"preserve\">"));
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"" + name + "\">" + run("1") + "</w:fldSimple>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
