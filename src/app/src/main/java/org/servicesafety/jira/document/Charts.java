package org.servicesafety.jira.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts native charts into places such as a name after {@code @}, each with the sheet of its figures. */
final class Charts {

    private static final String CHART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";
    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private static final long WIDTH = 165L * 36_000;
    private static final long HEIGHT = 62L * 36_000;

    private Charts() {}

    /** Puts the chart before the text in which its place is. */
    static void put(Element place, String part, Parts parts, String name, Chart chart) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String file = "charts/chart-" + name + ".xml";
        String data = "embeddings/chart-" + name + ".xlsx";
        Chart even = chart.evened();
        parts.put(folder + file, ChartXml.of(even).getBytes(StandardCharsets.UTF_8));
        parts.put(folder + data, sheet(even));
        Pictures.declareDefault(parts, "xlsx", SHEET_TYPE);
        Pictures.declarePart(parts, "/" + folder + file, CHART_TYPE);
        Pictures.relate(parts, folder, part.substring(folder.length()), "chart-" + name, CHART, file);
        Pictures.relate(parts, folder + "charts/", "chart-" + name + ".xml", "data", PACKAGE, "../" + data);
        Node drawing = place.getOwnerDocument()
                .importNode(drawing("chart-" + name, chart).getDocumentElement(), true);
        place.getParentNode().insertBefore(drawing, place);
    }

    private static Document drawing(String id, Chart chart) {
        String xml =
                """
                <w:drawing xmlns:w="%1$s" xmlns:wp="%2$s" xmlns:r="%3$s"
                    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                    xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">\
                <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%4$d" cy="%5$d"/>\
                <wp:docPr id="%7$d" name="%6$s"/><wp:cNvGraphicFramePr/>\
                <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
                <c:chart r:id="%6$s"/></a:graphicData></a:graphic></wp:inline></w:drawing>"""
                        .formatted(Xml.W, DRAWING, Xml.R, WIDTH, HEIGHT, id, 1000 + id.length());
        Document document = Xml.read(id, xml.getBytes(StandardCharsets.UTF_8));
        ((Element) document.getElementsByTagNameNS(DRAWING, "docPr").item(0))
                .setAttribute("descr", chart.description());
        return document;
    }

    /** The figures as a sheet: categories and columns, or two columns for each series of points. */
    private static byte[] sheet(Chart chart) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "ServiceSafety", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            if (chart.kind() == Chart.Kind.COLUMNS) {
                for (int row = 0; row < chart.categories().size(); row++) {
                    sheet.value(row + 1, 0, chart.categories().get(row));
                }
            }
            for (int index = 0; index < chart.series().size(); index++) {
                write(sheet, chart.series().get(index), index);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, Chart.Series series, int index) {
        List<Double> x = series.x();
        int column = x == null ? index + 1 : 2 * index + 1;
        sheet.value(0, column, series.name());
        for (int row = 0; row < series.y().size(); row++) {
            sheet.value(row + 1, column, series.y().get(row));
            if (x != null) {
                sheet.value(row + 1, column - 1, x.get(row));
            }
        }
    }
}
