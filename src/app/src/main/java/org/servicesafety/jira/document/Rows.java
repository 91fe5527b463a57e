package org.servicesafety.jira.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.servicesafety.domain.fault.Faults;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Rows that a template holds once and a document as often as there is something to say: the row of a table that has places of one kind or,
 * where they stand outside of tables, the paragraph.
 */
final class Rows {

    private Rows() {}

    static void check(Document text, Schema schema, Faults.Check check) {
        for (Schema.Sequence sequence : schema.sequences()) {
            Set<Node> parents = new HashSet<>();
            for (Schema.RowKind kind : sequence.kinds()) {
                List<Element> rows = rows(text, kind);
                check(kind, rows, check);
                rows.stream().map(Node::getParentNode).forEach(parents::add);
            }
            if (parents.size() > 1) {
                check.add(BrokenTemplate.rowsApart(sequence.kinds().get(0).name()));
            }
        }
        for (Element row : repeated(text, schema)) {
            Set<String> kinds = kinds(row, schema);
            if (kinds.size() > 1) {
                check.add(BrokenTemplate.rowMixed(String.join(", ", kinds)));
            }
        }
    }

    private static void check(Schema.RowKind kind, List<Element> rows, Faults.Check check) {
        if (rows.isEmpty() && kind.required()) {
            check.add(BrokenTemplate.rowMissing(kind.name()));
        }
        if (rows.size() > 1) {
            check.add(BrokenTemplate.rowTwice(kind.name()));
        }
        if (rows.size() == 1 && kind.required()) {
            List<String> found = Placeholders.in(rows.get(0));
            kind.places()
                    .filter(place -> !found.contains(place))
                    .forEach(place -> check.add(BrokenTemplate.missing(place)));
        }
    }

    /** Nothing is repeated in heads and feet of pages. */
    static void refuseAny(Document text, Schema schema, Faults.Check check) {
        repeated(text, schema)
                .forEach(row -> check.add(BrokenTemplate.rowsApart(String.join(", ", kinds(row, schema)))));
    }

    static void fill(Document text, Schema schema, Content content) {
        for (Schema.Sequence sequence : schema.sequences()) {
            fill(text, sequence, content.rows().getOrDefault(sequence.name(), List.of()));
        }
    }

    private static void fill(Document text, Schema.Sequence sequence, List<Content.Row> rows) {
        Map<String, Element> patterns = new HashMap<>();
        sequence.kinds().forEach(kind -> pattern(text, kind).ifPresent(row -> patterns.put(kind.name(), row)));
        if (patterns.isEmpty()) {
            return;
        }
        Node place = Objects.requireNonNull(patterns.values().iterator().next().getParentNode());
        Element first = patterns.values().stream()
                .filter(row -> patterns.values().stream().noneMatch(other -> precedes(other, row)))
                .findFirst()
                .orElseThrow();
        List<Content.Row> shown =
                rows.stream().filter(row -> patterns.containsKey(row.kind())).toList();
        for (int index = 0; index < shown.size(); index++) {
            Element made =
                    made(Objects.requireNonNull(patterns.get(shown.get(index).kind())), shown.get(index));
            if (index == shown.size() - 1) {
                keepWithNext(made);
            }
            place.insertBefore(made, first);
        }
        patterns.values().forEach(place::removeChild);
    }

    private static boolean precedes(Element one, Element other) {
        return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) != 0;
    }

    private static Element made(Element pattern, Content.Row row) {
        Element made = (Element) pattern.cloneNode(true);
        String prefix = row.kind() + ".";
        Placeholders.put(
                made,
                place -> place.startsWith(prefix)
                        ? row.values().getOrDefault(place.substring(prefix.length()), "")
                        : null);
        return made;
    }

    /** What follows the last row, as signatures do, is never alone on a page. */
    private static void keepWithNext(Element row) {
        List<Element> paragraphs = Xml.is(row, "p") ? List.of(row) : Xml.all(row, "p");
        for (Element paragraph : paragraphs) {
            Element properties = properties(paragraph);
            if (Xml.all(properties, "keepNext").isEmpty()) {
                // only the style may stand before it
                Node style = properties.getFirstChild();
                Node after = style != null && Xml.is(style, "pStyle") ? style.getNextSibling() : style;
                properties.insertBefore(Xml.create(paragraph, "keepNext"), after);
            }
        }
    }

    private static Element properties(Element paragraph) {
        Node first = paragraph.getFirstChild();
        if (first instanceof Element element && Xml.is(element, "pPr")) {
            return element;
        }
        return (Element) paragraph.insertBefore(Xml.create(paragraph, "pPr"), first);
    }

    private static Optional<Element> pattern(Document text, Schema.RowKind kind) {
        return rows(text, kind).stream().findFirst();
    }

    private static List<Element> rows(Document text, Schema.RowKind kind) {
        return repeated(text, new Schema(Map.of(), Map.of(), List.of(new Schema.Sequence(kind.name(), List.of(kind)))));
    }

    private static List<Element> repeated(Document text, Schema schema) {
        List<Element> rows = new ArrayList<>();
        for (Element paragraph : Xml.all(text, "p")) {
            if (!kinds(paragraph, schema).isEmpty()) {
                Element row = Placeholders.above(paragraph, "tr") instanceof Element around ? around : paragraph;
                if (rows.stream().noneMatch(row::equals)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static Set<String> kinds(Element within, Schema schema) {
        return Placeholders.in(within).stream()
                .flatMap(place -> schema.kindOf(place).stream())
                .map(Schema.RowKind::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
