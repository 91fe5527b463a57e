package org.servicesafety.jira.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.language.Wording;

/** A form as a page to print from a browser, without scripts, made from a source in {@code forms/}. All that people entered is escaped. */
final class PrintPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");

    private final String source;
    private final Wording wording;
    private final Map<String, String> html = new HashMap<>();

    /**
     * A page.
     *
     * @param source name of the file
     */
    PrintPage(String source, Wording wording) {
        this.source = source;
        this.wording = wording;
        html.put("lang", wording.language().tag());
        html.put("css", Source.read("common/print.css"));
    }

    /** What is put into places of these names. A value {@code superseded} becomes a line of its own, without it there is none. */
    PrintPage values(Map<String, String> values) {
        values.forEach((name, value) -> html.put(name, Source.escaped(value)));
        html.computeIfPresent("superseded", (name, text) -> "<p class=\"superseded\">" + text + "</p>");
        return this;
    }

    /** Ready-made elements. */
    PrintPage block(String name, String elements) {
        html.put(name, elements);
        return this;
    }

    /** The foot: as an element for the screen and as parts of the style for each sheet of paper. */
    PrintPage foot(Map<String, String> values, @Nullable Origin origin, int millimetres) {
        PageFoot foot = new PageFoot(values, origin, wording);
        html.put("svg", foot.picture());
        html.put("css.foot", foot.strip(millimetres));
        html.put("css.sheet", foot.sheet());
        return this;
    }

    /** What else there is, for the screen alone. */
    PrintPage links(List<PrintLink> links) {
        html.put("links", links.stream().map(PrintPage::link).collect(Collectors.joining("\n")));
        return this;
    }

    private static String link(PrintLink link) {
        String title = Source.escaped(link.title());
        return link.address() == null
                ? "<b aria-current=\"true\">" + title + "</b>"
                : "<a href=\"" + Source.escaped(link.address()) + "\">" + title + "</a>";
    }

    private String text(String key) {
        return key.startsWith(Sentence.NAMED)
                ? Sentence.of(key, wording, Source::escaped, (place, line) -> line ? "<u>" + place + "</u>" : place)
                : Source.escaped(wording.text(key));
    }

    /** The page as it is sent. */
    String html() {
        String page = Source.read(source, this::text);
        return PLACE.matcher(page).replaceAll(found -> Matcher.quoteReplacement(html.getOrDefault(found.group(1), "")));
    }
}
