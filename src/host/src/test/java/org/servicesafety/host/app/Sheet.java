package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks of one sheet, written by hand, so that they may also be such as no office program would write. */
final class Sheet {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Sheet() {}

    /** A workbook with this text before the sheet's XML and these rows in it. */
    static byte[] of(String declaration, String rows) {
        return zip(parts(declaration, rows));
    }

    /** A workbook with one part more. */
    static byte[] with(String part, byte[] content, String rows) {
        Map<String, byte[]> parts = parts("", rows);
        parts.put(part, content);
        return zip(parts);
    }

    /** One that unfolds to so many bytes. */
    static byte[] unfolding(int bytes) {
        return with("xl/media/picture.bin", new byte[bytes], "");
    }

    /** All texts of a workbook with what stands around them; its writer's archives are for readers of files, not of streams. */
    static String texts(byte[] workbook) {
        try {
            Path kept = Files.write(Files.createTempFile("sheet", ".xlsx"), workbook);
            StringBuilder texts = new StringBuilder();
            try (ZipFile parts = new ZipFile(kept.toFile())) {
                for (String part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
                    texts.append(new String(
                            parts.getInputStream(parts.getEntry(part)).readAllBytes(), UTF_8));
                }
            }
            Files.delete(kept);
            return Pattern.compile("&#x([0-9a-f]+);")
                    .matcher(texts)
                    .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of texts. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < texts.length; column++) {
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted((char) ('A' + column), number, texts[column]));
        }
        return row + "</row>";
    }

    private static Map<String, byte[]> parts(String declaration, String rows) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>");
        put(parts, "_rels/.rels", relation(OFFICE + "/officeDocument", "xl/workbook.xml"));
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        put(parts, "xl/_rels/workbook.xml.rels", relation(OFFICE + "/worksheet", "worksheets/sheet1.xml"));
        put(parts, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
        put(
                parts,
                "xl/worksheets/sheet1.xml",
                declaration + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
