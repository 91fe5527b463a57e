package org.servicesafety.jira.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small documents to try templates with. */
final class Docx {

    static final Schema SCHEMA = new Schema(
            Map.of("year", true, "note", false, "more", false),
            Map.of("qr", false),
            List.of(new Schema.Sequence(
                    "rows",
                    List.of(
                            new Schema.RowKind("group", Set.of("title"), false),
                            new Schema.RowKind("item", Set.of("a", "b"), true)))));

    static final String ROW =
            "<w:tbl><w:tr>" + cell(paragraph("{{item.a}}")) + cell(paragraph("{{item.b}}")) + "</w:tr></w:tbl>";

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml"
              ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/header1.xml"
              ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Docx() {}

    /** A document with this body. */
    static Docx of(String... body) {
        Docx docx = new Docx();
        docx.with("[Content_Types].xml", TYPES);
        return docx.with(
                "word/document.xml",
                "<w:document xmlns:w=\"" + Xml.W + "\"><w:body>" + String.join("", body) + "</w:body></w:document>");
    }

    /** One that is whole. */
    static Docx whole() {
        return of(paragraph("Plan for {{year}}"), ROW);
    }

    Docx with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        return DocxFile.write(parts);
    }

    static String paragraph(String... runs) {
        StringBuilder text = new StringBuilder("<w:p>");
        for (String run : runs) {
            text.append("<w:r><w:t>").append(run).append("</w:t></w:r>");
        }
        return text.append("</w:p>").toString();
    }

    static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }
}
