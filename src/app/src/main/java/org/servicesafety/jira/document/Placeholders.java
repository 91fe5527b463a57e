package org.servicesafety.jira.document;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Places in a template where something is put: {@code year} in double braces, <code>&#123;{item.term}}</code>. Names only, never anything to be computed. */
final class Placeholders {

    static final String OPEN = "{{";
    static final String CLOSE = "}}";

    private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final String SPACE = "http://www.w3.org/XML/1998/namespace";

    private Placeholders() {}

    /** What stands between the braces in all texts below, stripped, in their order. */
    static List<String> in(Node within) {
        return Xml.all(within, "t").stream()
                .flatMap(text -> in(text.getTextContent()).stream())
                .toList();
    }

    /** What stands between the braces in a text. */
    static List<String> in(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    /** A text with braces that belong to no place; empty if there is none. */
    static List<String> unclosed(Node within) {
        return Xml.all(within, "t").stream()
                .map(text -> PLACE.matcher(text.getTextContent()).replaceAll(""))
                .filter(text -> text.contains(OPEN) || text.contains(CLOSE))
                .toList();
    }

    /** Word processors cut a text into runs wherever somebody stopped to type: brings the cut places together into the first piece. */
    static void join(Node within) {
        Xml.all(within, "p").forEach(Placeholders::joinIn);
    }

    private static void joinIn(Element paragraph) {
        List<Element> texts = Xml.all(paragraph, "t").stream()
                .filter(text -> paragraph.equals(above(text, "p")))
                .toList();
        String whole = texts.stream().map(Node::getTextContent).collect(Collectors.joining());
        int[] owners = owners(texts, whole.length());
        int[] before = owners.clone();
        PLACE.matcher(whole)
                .results()
                .forEach(place -> Arrays.fill(owners, place.start(), place.end(), owners[place.start()]));
        if (!Arrays.equals(before, owners)) {
            deal(texts, whole, owners);
        }
    }

    /** For each letter of the paragraph the number of the text that holds it. */
    private static int[] owners(List<Element> texts, int length) {
        int[] owners = new int[length];
        int start = 0;
        for (int index = 0; index < texts.size(); index++) {
            int end = start + texts.get(index).getTextContent().length();
            Arrays.fill(owners, start, end, index);
            start = end;
        }
        return owners;
    }

    private static void deal(List<Element> texts, String whole, int[] owners) {
        for (int index = 0; index < texts.size(); index++) {
            int owner = index;
            String text = IntStream.range(0, owners.length)
                    .filter(letter -> owners[letter] == owner)
                    .mapToObj(letter -> String.valueOf(whole.charAt(letter)))
                    .collect(Collectors.joining());
            texts.get(index).setTextContent(text);
            keepSpace(texts.get(index));
        }
    }

    static @Nullable Node above(Node node, String name) {
        for (Node outer = node.getParentNode(); outer != null; outer = outer.getParentNode()) {
            if (Xml.is(outer, name)) {
                return outer;
            }
        }
        return null;
    }

    /** Puts values into all places below for which there is one; null leaves a place as it is. */
    static void put(Node within, Function<String, @Nullable String> values) {
        for (Element text : Xml.all(within, "t")) {
            String before = text.getTextContent();
            if (before.contains(OPEN)) {
                write(text, replaced(before, values));
            }
        }
    }

    private static String replaced(String text, Function<String, @Nullable String> values) {
        return PLACE.matcher(text).replaceAll(found -> {
            String value = values.apply(found.group(1).strip());
            return Matcher.quoteReplacement(value == null ? found.group() : Xml.clean(value));
        });
    }

    /** A line break in a value becomes one on paper. */
    private static void write(Element text, String value) {
        Node run = text.getParentNode();
        String[] lines = value.split("\n", -1);
        for (int index = 0; index < lines.length - 1; index++) {
            Element line = (Element) text.cloneNode(false);
            line.setTextContent(lines[index]);
            keepSpace(line);
            run.insertBefore(line, text);
            run.insertBefore(Xml.create(text, "br"), text);
        }
        text.setTextContent(lines[lines.length - 1]);
        keepSpace(text);
    }

    private static void keepSpace(Element text) {
        text.setAttributeNS(SPACE, "xml:space", "preserve");
    }
}
