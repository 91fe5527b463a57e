package org.servicesafety.jira.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.document.QrPicture;
import org.servicesafety.jira.language.Wording;

/** The foot of each sheet that a browser prints: what a page of the web can put there are pictures and plain texts in its style. */
final class PageFoot {

    /** Two marks that no text holds: they stand for the number of the sheet and the number of sheets. */
    private static final String SHEET = "\u0001";

    private static final String SHEETS = "\u0002";

    /** Where the text begins, beside the picture. */
    private static final int INDENT = QrPicture.MILLIMETRES + 4;

    /** A letter of 8 points is not wider, taken over a line of text. */
    private static final double LETTER = 1.5;

    private final Map<String, String> values;
    private final @Nullable Origin origin;
    private final Wording wording;

    /**
     * A foot.
     *
     * @param values {@code record, code} and {@code printed}
     * @param origin null for a blank form, which has no picture
     */
    PageFoot(Map<String, String> values, @Nullable Origin origin, Wording wording) {
        this.values = values;
        this.origin = origin;
        this.wording = wording;
    }

    /** The picture as an element; empty on a blank form. */
    String picture() {
        if (origin == null) {
            return "";
        }
        int side = QrPicture.side(origin.mark());
        return "<svg role=\"img\" aria-label=\"" + Source.escaped(wording.text("service-safety.print.picture"))
                + "\" viewBox=\"0 0 " + side + " " + side + "\" shape-rendering=\"crispEdges\">" + squares(origin)
                + "</svg>";
    }

    /** Picture and text as the address of one picture that is that wide, to stand in a style. */
    String strip(int millimetres) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + millimetres
                + "mm\" height=\"" + QrPicture.MILLIMETRES + "mm\" viewBox=\"0 0 " + millimetres + " "
                + QrPicture.MILLIMETRES
                + "\">");
        if (origin != null) {
            svg.append("<g shape-rendering=\"crispEdges\" transform=\"scale(")
                    .append((double) QrPicture.MILLIMETRES / QrPicture.side(origin.mark()))
                    .append(")\">")
                    .append(squares(origin))
                    .append("</g>");
        }
        svg.append("<g font-family=\"'Liberation Sans', Arial, sans-serif\" font-size=\"2.82\">");
        List<String> lines = lines((int) ((millimetres - INDENT) / LETTER));
        double first = (QrPicture.MILLIMETRES - (lines.size() - 1) * 3.6) / 2 + 1;
        for (int index = 0; index < lines.size(); index++) {
            svg.append("<text x=\"" + INDENT + "\" y=\"" + (first + index * 3.6) + "\" xml:space=\"preserve\">")
                    .append(lines.get(index))
                    .append("</text>");
        }
        return address(svg.append("</g></svg>").toString());
    }

    private List<String> lines(int letters) {
        List<String> lines = new ArrayList<>();
        lines.add("<tspan font-weight=\"bold\">" + Source.escaped(value("record")) + "</tspan>   "
                + Source.escaped(wording.text("service-safety.print.code")) + ": <tspan font-weight=\"bold\">"
                + Source.escaped(value("code")) + "</tspan>");
        StringBuilder line = new StringBuilder();
        for (String word : value("printed").split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(Source.escaped(line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(Source.escaped(line.toString()));
        return lines;
    }

    private String value(String name) {
        return Objects.requireNonNull(values.get(name));
    }

    private static String squares(Origin origin) {
        return "<path d=\"" + QrPicture.path(origin.mark()) + "\"/>";
    }

    private static String address(String svg) {
        String base64 = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        return "url(\"data:image/svg+xml;base64," + base64 + "\")";
    }

    /** The number of the sheet, as a style says it. */
    String sheet() {
        return quoted(wording.text("service-safety.print.sheet", SHEET, SHEETS))
                .replace("\\1 ", "\" counter(page) \"")
                .replace("\\2 ", "\" counter(pages) \"");
    }

    /** A text in CSS: whatever is no letter, digit or space is written by its number, so that no text can end the string. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                css.appendCodePoint(point);
            } else {
                css.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
