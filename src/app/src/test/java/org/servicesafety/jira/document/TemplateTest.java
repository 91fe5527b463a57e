package org.servicesafety.jira.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Invalid;

class TemplateTest {

    private static final String MAIN = "word/document.xml";

    @Test
    void values_and_rows_are_put_in_wherever_the_word_processor_cut_their_places() {
        Docx docx = Docx.of(
                Docx.paragraph("Plan for {", "{ye", "ar}", "} and {{note", "}}, {{note}}"),
                "<w:tbl><w:tr>" + Docx.cell(Docx.paragraph("{{item.a}}"))
                        + Docx.cell(Docx.paragraph("({{item", ".b}})")) + "</w:tr></w:tbl>");

        Filled filled = fill(docx, content(Map.of("year", "2026", "note", "one\ntwo"), item("1", "a"), item("2", "b")));

        assertThat(filled.paragraphs(MAIN).get(0)).isEqualTo("Plan for 2026 and one\ntwo, one\ntwo");
        assertThat(filled.rows()).containsExactly(List.of("1", "(a)"), List.of("2", "(b)"));
    }

    @Test
    void rows_of_several_kinds_follow_each_other_as_they_are_given() {
        Docx docx = Docx.of(
                Docx.paragraph("{{year}}"),
                "<w:tbl><w:tr>" + Docx.cell(Docx.paragraph("head")) + "</w:tr><w:tr>"
                        + Docx.cell(Docx.paragraph("{{group.title}}")) + "</w:tr><w:tr>"
                        + Docx.cell(Docx.paragraph("{{item.a}}{{item.b}}")) + "</w:tr><w:tr>"
                        + Docx.cell(Docx.paragraph("end")) + "</w:tr></w:tbl>");

        Filled filled = fill(docx, content(Map.of(), group("G1"), item("1", "a"), group("G2"), item("2", "b")));

        assertThat(filled.rows())
                .containsExactly(
                        List.of("head"), List.of("G1"), List.of("1a"), List.of("G2"), List.of("2b"), List.of("end"));
    }

    @Test
    void outside_of_tables_the_paragraph_is_repeated() {
        Docx docx =
                Docx.of(Docx.paragraph("{{year}}"), Docx.paragraph("{{item.a}}: {{item.b}}"), Docx.paragraph("end"));

        Filled filled = fill(docx, content(Map.of("year", "2026"), item("1", "a"), item("2", "b")));

        assertThat(filled.paragraphs(MAIN)).containsExactly("2026", "1: a", "2: b", "end");
    }

    @Test
    void the_last_row_stays_with_what_follows_it() {
        Filled filled = fill(Docx.whole(), content(Map.of(), item("1", "a"), item("2", "b")));

        assertThat(Filled.all(filled.rowElements().get(0), "keepNext")).isEmpty();
        assertThat(Filled.all(filled.rowElements().get(1), "keepNext")).hasSize(2);
    }

    @Test
    void a_paragraph_with_nothing_to_say_is_left_out_and_one_with_an_empty_value_stays() {
        Docx docx =
                Docx.of(Docx.paragraph("{{note}}"), Docx.paragraph("{{more}}"), Docx.paragraph("{{year}}"), Docx.ROW);

        assertThat(fill(docx, content(Map.of("more", "", "year", "2026"), item("1", "a")))
                        .paragraphs(MAIN))
                .containsExactly("", "2026", "1", "a");
    }

    @Test
    void values_are_text_whatever_they_look_like() {
        String hostile = "</w:t><w:p/> {{year}} ${1} $1 \\ & \u0007\ud800 \u0416\ud83d\ude00";

        Filled filled = fill(Docx.whole(), content(Map.of("year", hostile), item("{{item.b}}", "b")));

        assertThat(filled.paragraphs(MAIN).get(0))
                .isEqualTo("Plan for </w:t><w:p/> {{year}} ${1} $1 \\ &  \u0416\ud83d\ude00");
    }

    @Test
    void heads_of_pages_are_filled_too() {
        Docx docx = Docx.whole()
                .with(
                        "word/header1.xml",
                        "<w:hdr xmlns:w=\"" + Xml.W + "\">" + Docx.paragraph("{{note}}") + "</w:hdr>");

        assertThat(fill(docx, content(Map.of("note", "R2"), item("1", "a"))).paragraphs("word/header1.xml"))
                .containsExactly("R2");
    }

    @Test
    void a_template_serves_any_number_of_times() {
        Template template = Template.read(Docx.whole().bytes(), Docx.SCHEMA);

        assertThat(template.fill(content(Map.of("year", "1"), item("1", "a"))))
                .isNotEqualTo(template.fill(content(Map.of("year", "2"), item("1", "a"))))
                .isEqualTo(template.fill(content(Map.of("year", "1"), item("1", "a"))));
    }

    @Test
    void all_that_is_wrong_with_its_places_is_told_at_once() {
        assertThat(refused(Docx.of(Docx.paragraph("{{yaer}} {{T(java.lang.Runtime).getRuntime()}} {{note"))))
                .containsExactlyInAnyOrder(
                        "template-placeholder-unclosed[{{note]",
                        "template-unknown-placeholder[yaer]",
                        "template-unknown-placeholder[T(java.lang.Runtime).getRuntime()]",
                        "template-placeholder-missing[year]",
                        "template-row-missing[item]");
    }

    @Test
    void rows_that_lack_a_column_or_stand_twice_mixed_or_apart_are_refused() {
        String year = Docx.paragraph("{{year}}");
        assertThat(refused(
                        Docx.of(year, "<w:tbl><w:tr>" + Docx.cell(Docx.paragraph("{{item.a}}")) + "</w:tr></w:tbl>")))
                .containsExactly("template-placeholder-missing[item.b]");
        assertThat(refused(Docx.of(year, Docx.ROW, Docx.ROW))).contains("template-row-twice[item]");
        assertThat(refused(Docx.of(year, Docx.ROW, Docx.paragraph("{{group.title}}"))))
                .containsExactly("template-rows-apart[group]");
        assertThat(refused(Docx.of(year, Docx.paragraph("{{group.title}}{{item.a}}{{item.b}}"))))
                .containsExactly("template-row-mixed[group, item]");
        assertThat(refused(Docx.whole()
                        .with(
                                "word/header1.xml",
                                "<w:hdr xmlns:w=\"" + Xml.W + "\">" + Docx.paragraph("{{group.title}}") + "</w:hdr>")))
                .containsExactly("template-rows-apart[group]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
                "INCLUDEPICTURE \"http://example.org/a.png\"",
                "INCLUDETEXT \"c:\\\\secret.txt\"",
                "MACROBUTTON Run",
                "HYPERLINK \"http://example.org\""
            })
    void fields_that_do_more_than_count_pages_are_refused(String field) {
        String simple = "<w:p><w:fldSimple w:instr=\"" + field.replace("\"", "&quot;") + "\"/></w:p>";
        assertThat(refused(Docx.whole().with("word/footer9.xml", wrapped(simple))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("template-field[");
        int half = field.length() / 3;
        String cut = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + field.substring(0, half)
                + "</w:instrText></w:r><w:r><w:instrText>" + field.substring(half)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        assertThat(refused(Docx.whole().with("word/footer9.xml", wrapped(cut))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("template-field[");
    }

    @Test
    void macros_objects_and_references_to_the_outside_are_refused() {
        String relationship = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>"
                + "</Relationships>";

        assertThat(refused(Docx.whole().with("word/vbaProject.bin", "x")))
                .containsExactly("template-active-content[word/vbaProject.bin]");
        assertThat(refused(Docx.whole().with("word/embeddings/a.xlsx", "x")))
                .containsExactly("template-active-content[word/embeddings/a.xlsx]");
        assertThat(refused(Docx.whole()
                        .with(
                                "word/_rels/settings.xml.rels",
                                relationship.formatted(
                                        "attachedTemplate", "http://example.org/t.dotm", " TargetMode=\"External\""))))
                .containsExactly("template-refers-outside[http://example.org/t.dotm]");
        assertThat(refused(Docx.whole()
                        .with("word/_rels/document.xml.rels", relationship.formatted("oleObject", "a.xml", ""))))
                .containsExactly("template-active-content[a.xml]");
        assertThat(refused(Docx.of(Docx.paragraph("{{year}}"), Docx.ROW, "<w:altChunk/>")))
                .containsExactly("template-active-content[altChunk]");
        assertThat(
                        refused(
                                Docx.whole()
                                        .with(
                                                "[Content_Types].xml",
                                                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")))
                .containsExactly("template-active-content[application/vnd.ms-word.document.macroEnabled.main+xml]");
    }

    @Test
    void document_types_and_entities_are_refused() {
        String bomb = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";

        assertThat(refused(Docx.whole().with("word/settings.xml", bomb)))
                .containsExactly("template-doctype[word/settings.xml]");
    }

    @Test
    void what_is_no_document_is_refused() {
        assertThat(refused("no zip".getBytes(StandardCharsets.UTF_8))).containsExactly("template-not-docx[]");
        assertThat(refused(DocxFile.write(Map.of("[Content_Types].xml", new byte[0]))))
                .containsExactly("template-not-docx[]");
        assertThat(refused(Docx.whole().with("../evil.xml", "<a/>"))).containsExactly("template-not-docx[]");
        assertThat(refused(Docx.whole().with("word/document.xml", "<w:document")))
                .containsExactly("template-not-docx[]");
    }

    @Test
    void what_unfolds_without_end_is_refused_before_it_does() {
        byte[] bomb = Docx.whole()
                .with("word/media.xml", " ".repeat(21 * 1024 * 1024))
                .bytes();
        assertThat(bomb).hasSizeLessThan(100_000);

        assertThat(refused(bomb)).containsExactly("template-too-large[]");
        assertThat(refused(new byte[Template.LARGEST + 1])).containsExactly("template-too-large[]");
    }

    private static String wrapped(String paragraph) {
        return "<w:ftr xmlns:w=\"" + Xml.W + "\">" + paragraph + "</w:ftr>";
    }

    private static List<String> refused(Docx docx) {
        return refused(docx.bytes());
    }

    private static List<String> refused(byte[] file) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> Template.read(file, Docx.SCHEMA));
        assertThat(invalid).isNotNull();
        return StreamSupport.stream(invalid.faults().spliterator(), false)
                .peek(fault -> assertThat(fault.field()).isEqualTo("file"))
                .map(fault -> fault.code() + fault.args())
                .toList();
    }

    private static Filled fill(Docx docx, Content content) {
        return new Filled(Template.read(docx.bytes(), Docx.SCHEMA).fill(content));
    }

    private static Content content(Map<String, String> values, Content.Row... rows) {
        return new Content(values, Map.of(), Map.of("rows", List.of(rows)));
    }

    private static Content.Row item(String a, String b) {
        return new Content.Row("item", Map.of("a", a, "b", b));
    }

    private static Content.Row group(String title) {
        return new Content.Row("group", Map.of("title", title));
    }
}
