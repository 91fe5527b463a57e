package org.servicesafety.jira.print;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.servicesafety.jira.document.Chart;

/** A chart as a picture of lines and texts, for paper that a browser prints. */
final class ChartPicture {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 260;
    private static final double LEFT = 46;
    private static final double BOTTOM = 44;
    private static final double TOP = 10;
    private static final int LINES = 5;

    private final Chart chart;
    private final StringBuilder svg = new StringBuilder();
    private final double highest;
    private final double widest;

    private ChartPicture(Chart chart) {
        this.chart = chart;
        boolean points = chart.kind() == Chart.Kind.POINTS;
        this.highest = points ? chart.highestShown() : Math.max(1, largest(chart.series(), false));
        this.widest =
                points ? largest(chart.series(), true) : chart.categories().size();
    }

    /** As an element. */
    static String svg(Chart chart) {
        return new ChartPicture(chart).draw();
    }

    private static double largest(List<Chart.Series> series, boolean across) {
        return series.stream()
                .flatMap(one -> (across ? Objects.requireNonNull(one.x()) : one.y()).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    private String draw() {
        svg.append("<svg class=\"chart\" role=\"img\" aria-label=\"")
                .append(Source.escaped(chart.description()))
                .append("\" viewBox=\"0 0 640 260\" width=\"640\" font-family=\"Arial, sans-serif\" font-size=\"10\">")
                .append("<defs><pattern id=\"hatch\" width=\"3\" height=\"3\" patternUnits=\"userSpaceOnUse\">")
                .append("<rect width=\"1.2\" height=\"3\" fill=\"#555\"/></pattern><clipPath id=\"field\">")
                .append("<rect x=\"46\" y=\"6\" width=\"590\" height=\"212\"/></clipPath></defs>");
        for (int line = 0; line <= LINES; line++) {
            double value = highest * line / LINES;
            svg.append(text(LEFT - 6, y(value) + 3, "end", number(value)))
                    .append("<path d=\"M46 %s H636\" stroke=\"#ccc\"/>".formatted(number2(y(value))));
        }
        if (chart.kind() == Chart.Kind.COLUMNS) {
            columns();
        } else {
            points();
        }
        key();
        return svg.append("</svg>").toString();
    }

    private void columns() {
        double step = (WIDTH - LEFT) / widest;
        for (int at = 0; at < chart.categories().size(); at++) {
            for (int number = 0; number < chart.series().size(); number++) {
                Chart.Series one = chart.series().get(number);
                boolean behind = one.style() == Chart.Style.HATCHED;
                double width = step * (behind ? 0.7 : 0.4);
                double left = LEFT + step * at + (step - width) / 2;
                double top = y(one.y().get(at));
                svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>"
                        .formatted(
                                number2(left),
                                number2(top),
                                number2(width),
                                number2(y(0) - top),
                                behind ? "fill=\"url(#hatch)\" stroke=\"#555\"" : "fill=\"#0072b2\""));
            }
            svg.append(text(
                    LEFT + step * (at + 0.5),
                    y(0) + 13,
                    "middle",
                    chart.categories().get(at)));
        }
    }

    private void points() {
        for (int line = 1; line <= LINES; line++) {
            double value = widest * line / LINES;
            svg.append(text(x(value), y(0) + 13, line == LINES ? "end" : "middle", number(Math.rint(value))));
        }
        svg.append(text(WIDTH / 2, y(0) + 25, "middle", chart.across()));
        for (Chart.Series one : chart.series()) {
            switch (one.style()) {
                case LINE, DASHES -> line(one);
                case DOTS, DIAMONDS, SOLID, HATCHED -> marks(one);
            }
        }
    }

    private void line(Chart.Series one) {
        List<Double> x = Objects.requireNonNull(one.x());
        StringBuilder path = new StringBuilder();
        IntStream.range(0, x.size()).forEach(index -> path.append(index == 0 ? "M" : " L")
                .append(number2(x(x.get(index))))
                .append(' ')
                .append(number2(y(one.y().get(index)))));
        svg.append("<path d=\"").append(path).append("\" clip-path=\"url(#field)\" fill=\"none\" stroke=\"#555\"");
        svg.append(one.style() == Chart.Style.DASHES ? " stroke-dasharray=\"5 4\"/>" : "/>");
    }

    private void marks(Chart.Series one) {
        List<Double> x = Objects.requireNonNull(one.x());
        for (int index = 0; index < x.size(); index++) {
            String at = number2(x(x.get(index))) + " " + number2(y(one.y().get(index)));
            svg.append(
                    one.style() == Chart.Style.DIAMONDS
                            ? "<path transform=\"translate(" + at
                                    + ")\" d=\"M0 -6 L6 0 L0 6 L-6 0 Z\" fill=\"#d55e00\"/>"
                            : "<circle transform=\"translate(" + at + ")\" r=\"3\" fill=\"#0072b2\"/>");
        }
    }

    private void key() {
        double at = LEFT;
        for (Chart.Series one : chart.series()) {
            String shape =
                    switch (one.style()) {
                        case SOLID, DOTS -> "<rect y=\"-7\" width=\"12\" height=\"8\" fill=\"#0072b2\"/>";
                        case DIAMONDS -> "<path d=\"M6 -9 L12 -3 L6 3 L0 -3 Z\" fill=\"#d55e00\"/>";
                        case HATCHED ->
                            "<rect y=\"-7\" width=\"12\" height=\"8\" fill=\"url(#hatch)\" stroke=\"#555\"/>";
                        case LINE -> "<path d=\"M0 -3 H12\" stroke=\"#555\"/>";
                        case DASHES -> "<path d=\"M0 -3 H12\" stroke=\"#555\" stroke-dasharray=\"4 2\"/>";
                    };
            svg.append("<g transform=\"translate(")
                    .append(number2(at))
                    .append(" 254)\">")
                    .append(shape)
                    .append(text(16, 0, "start", one.name()))
                    .append("</g>");
            at += 34 + one.name().length() * 5.6;
        }
    }

    private double x(double value) {
        return LEFT + (WIDTH - LEFT - 4) * value / widest;
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / highest;
    }

    private static String text(double x, double y, String anchor, String text) {
        return "<text x=\"" + number2(x) + "\" y=\"" + number2(y) + "\" text-anchor=\"" + anchor + "\">"
                + Source.escaped(text) + "</text>";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
    }

    private static String number2(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
