package org.servicesafety.jira.document;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart as DrawingML: what word processors draw themselves, with the figures that it shows. */
final class ChartXml {

    private static final String BLUE = "0072B2";
    private static final String ORANGE = "D55E00";
    private static final String GREY = "7A869A";

    private final Chart chart;

    private ChartXml(Chart chart) {
        this.chart = chart;
    }

    /** The part; its figures lie in the sheet that the relationship {@code data} names. */
    static String of(Chart chart) {
        return new ChartXml(chart).space();
    }

    private String space() {
        return """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>%s</c:plotArea>\
            <c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart>\
            <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\
            <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr/></a:p></c:txPr>\
            <c:externalData r:id="data"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>
            """
                .formatted(chart.kind() == Chart.Kind.COLUMNS ? columns() : points());
    }

    private String columns() {
        return "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
                + series(this::column)
                + "<c:gapWidth val=\"60\"/><c:overlap val=\"20\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
                + "<c:catAx><c:axId val=\"1\"/>" + scaling() + "<c:axPos val=\"b\"/>" + title(chart.across())
                + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:tickLblPos val=\"low\"/><c:crossAx val=\"2\"/></c:catAx>" + upright("1", "2", "0");
    }

    private String column(int index) {
        Chart.Series one = chart.series().get(index);
        return "<c:ser>" + head(index) + fill(one.style()) + "<c:invertIfNegative val=\"0\"/><c:cat><c:strRef><c:f>"
                + range(0) + "</c:f>" + texts(chart.categories()) + "</c:strRef></c:cat><c:val>"
                + numbers(range(index + 1), one.y()) + "</c:val></c:ser>";
    }

    private String points() {
        return "<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>"
                + series(this::point)
                + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>"
                + "<c:valAx><c:axId val=\"1\"/><c:scaling><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"b\"/>" + title(chart.across())
                + "<c:numFmt formatCode=\"# ##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/>"
                + "<c:tickLblPos val=\"low\"/><c:crossAx val=\"2\"/></c:valAx>" + upright("1", "2", "0.0");
    }

    private String point(int index) {
        Chart.Series one = chart.series().get(index);
        int column = 2 * index;
        return "<c:ser>" + head(index) + line(one.style()) + marker(one.style()) + "<c:xVal>"
                + numbers(range(column, one.y().size()), Objects.requireNonNull(one.x())) + "</c:xVal><c:yVal>"
                + numbers(range(column + 1, one.y().size()), one.y()) + "</c:yVal><c:smooth val=\"0\"/></c:ser>";
    }

    private String series(IntFunction<String> one) {
        return IntStream.range(0, chart.series().size()).mapToObj(one).collect(Collectors.joining());
    }

    private String head(int index) {
        return "<c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx><c:v>"
                + escaped(chart.series().get(index).name()) + "</c:v></c:tx>";
    }

    private static String scaling() {
        return "<c:scaling/><c:delete val=\"0\"/>";
    }

    private String upright(String across, String own, String format) {
        return "<c:valAx><c:axId val=\"" + own + "\"/><c:scaling>" + top()
                + "<c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"l\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/>"
                + "</a:solidFill></a:ln></c:spPr></c:majorGridlines>" + title(chart.up()) + "<c:numFmt formatCode=\""
                + format + "\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
                + "<c:crossAx val=\"" + across + "\"/></c:valAx>";
    }

    private String top() {
        return chart.kind() == Chart.Kind.COLUMNS ? "" : "<c:max val=\"" + chart.highestShown() + "\"/>";
    }

    private static String title(String text) {
        return text.isEmpty()
                ? ""
                : "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"800\" b=\"0\"/></a:pPr><a:r>"
                        + "<a:rPr sz=\"800\" b=\"0\"/><a:t>" + escaped(text)
                        + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
    }

    private static String fill(Chart.Style style) {
        return style == Chart.Style.HATCHED
                ? "<c:spPr><a:pattFill prst=\"ltVert\"><a:fgClr><a:srgbClr val=\"" + GREY
                        + "\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill><a:ln w=\"6350\">"
                        + solid(GREY) + "</a:ln></c:spPr>"
                : "<c:spPr>" + solid(BLUE) + "</c:spPr>";
    }

    private static String solid(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }

    private static String line(Chart.Style style) {
        return switch (style) {
            case LINE -> "<c:spPr><a:ln w=\"9525\">" + solid(GREY) + "</a:ln></c:spPr>";
            case DASHES -> "<c:spPr><a:ln w=\"9525\">" + solid(GREY) + "<a:prstDash val=\"dash\"/></a:ln></c:spPr>";
            default -> "<c:spPr><a:ln w=\"9525\"><a:noFill/></a:ln></c:spPr>";
        };
    }

    private static String marker(Chart.Style style) {
        return switch (style) {
            case DOTS -> marker("circle", "5", BLUE);
            case DIAMONDS -> marker("diamond", "9", ORANGE);
            default -> "<c:marker><c:symbol val=\"none\"/></c:marker>";
        };
    }

    private static String marker(String symbol, String size, String colour) {
        return "<c:marker><c:symbol val=\"" + symbol + "\"/><c:size val=\"" + size + "\"/><c:spPr>" + solid(colour)
                + "<a:ln><a:noFill/></a:ln></c:spPr></c:marker>";
    }

    private String range(int column) {
        return range(column, chart.categories().size());
    }

    /** Of the sheet: its first row has the heads. */
    private static String range(int column, int rows) {
        String name = column < 26
                ? String.valueOf((char) ('A' + column))
                : "" + (char) ('A' + column / 26 - 1) + (char) ('A' + column % 26);
        return "Sheet1!$" + name + "$2:$" + name + "$" + (rows + 1);
    }

    private static String numbers(String range, List<Double> values) {
        return "<c:numRef><c:f>" + range + "</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\""
                + values.size() + "\"/>" + cached(values) + "</c:numCache></c:numRef>";
    }

    private static String texts(List<String> values) {
        return "<c:strCache><c:ptCount val=\"" + values.size() + "\"/>" + cached(values) + "</c:strCache>";
    }

    private static String cached(List<?> values) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> "<c:pt idx=\"" + index + "\"><c:v>"
                        + escaped(values.get(index).toString()) + "</c:v></c:pt>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return Xml.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
