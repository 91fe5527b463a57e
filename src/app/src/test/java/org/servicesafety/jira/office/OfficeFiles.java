package org.servicesafety.jira.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Office files made up for a test. */
final class OfficeFiles {

    private static final String ROOT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s<w:document xmlns:w=\""
            + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    private OfficeFiles() {}

    static byte[] xlsx(Consumer<Worksheet> filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            filling.accept(workbook.newWorksheet("plan"));
        }
        return out.toByteArray();
    }

    static byte[] docx(String body) throws IOException {
        return zip("word/document.xml", document("", body));
    }

    static String document(String prolog, String body) {
        return ROOT.formatted(prolog, body);
    }

    /** Names and contents by turns. */
    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int index = 0; index < parts.length; index += 2) {
                zip.putNextEntry(new ZipEntry(parts[index]));
                zip.write(parts[index + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    static String row(String... cells) {
        return Arrays.stream(cells).map(cell -> cell("", cell)).collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    static String spanning(int columns, String text) {
        return "<w:tr>" + cell("<w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr>", text) + "</w:tr>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text.replace("\n", "</w:t><w:br/><w:t>") + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc>" + properties + paragraph(text) + "</w:tc>";
    }
}
