package org.servicesafety.jira.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.servicesafety.jira.document.Chart.Series;
import org.servicesafety.jira.document.Chart.Style;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartTest {

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String DOCUMENT =
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
            <w:t>{{@months}}</w:t></w:r></w:p></w:body></w:document>""";

    private final Chart chart = new Chart(
            Chart.Kind.COLUMNS,
            "By <month>",
            "",
            "",
            List.of("January", "A & B"),
            List.of(new Series("2026", Style.SOLID, null, List.of(2.0, 3.5))));

    private static Map<String, byte[]> filled(Chart chart) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", DOCUMENT.getBytes(StandardCharsets.UTF_8));
        Schema schema = new Schema(Map.of(), Map.of("months", true), List.of());
        byte[] file = Template.read(DocxFile.write(parts), schema)
                .fill(new Content(Map.of(), Map.of(), Map.of(), Map.of("months", chart)));
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void a_chart_is_a_part_of_its_own_with_the_sheet_of_its_figures() throws IOException {
        Map<String, byte[]> parts = filled(chart);

        assertThat(text(parts, "word/document.xml"))
                .contains("chart-months", "By &lt;month&gt;")
                .doesNotContain("{{");
        assertThat(text(parts, "word/charts/chart-months.xml"))
                .contains("<c:v>3.5</c:v>", "A &amp; B", "Sheet1!$B$2:$B$3", "r:id=\"data\"");
        assertThat(text(parts, "word/charts/_rels/chart-months.xml.rels")).contains("../embeddings/chart-months.xlsx");
        assertThat(text(parts, "[Content_Types].xml")).contains("drawingml.chart+xml", "spreadsheetml.sheet");
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(parts.get("word/embeddings/chart-months.xlsx")))) {
            assertThat(book.getFirstSheet().read())
                    .extracting(row -> row.getCellText(0) + " " + row.getCellText(1))
                    .containsExactly(" 2026", "January 2.0", "A & B 3.5");
        }
    }

    @Test
    void series_of_points_are_of_equal_length_and_the_axis_ends_above_the_highest_point() throws IOException {
        Chart points = new Chart(
                Chart.Kind.POINTS,
                "funnel",
                "strength",
                "per 1,000",
                List.of(),
                List.of(
                        new Series("limit", Style.LINE, List.of(1.0, 2.0, 3.0), List.of(90.0, 45.0, 30.0)),
                        new Series("unit", Style.DOTS, List.of(2.5), List.of(4.0))));

        String xml = text(filled(points), "word/charts/chart-months.xml");

        assertThat(xml).contains("<c:max val=\"6.0\"/>", "Sheet1!$D$2:$D$4").doesNotContain("ptCount val=\"1\"");
    }
}
