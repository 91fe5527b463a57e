package org.servicesafety.jira.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Refuses a .docx that could do more than be read and printed: macros, embedded objects, other files drawn in, fields that compute. It is
 * opened on the computers of commanders with the site's good name on it.
 */
final class Safety {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Kinds of files that a form consists of: texts, pictures, fonts. */
    private static final Set<String> ENDINGS =
            Set.of("xml", "rels", "png", "jpg", "jpeg", "gif", "bmp", "emf", "wmf", "odttf");

    private static final List<String> ACTIVE =
            List.of("macro", "vba", "activex", "oleobject", "control", "afchunk", "attachedtoolbars");

    /** Elements that hold programs or draw data in. */
    private static final List<String> ACTIVE_ELEMENTS =
            List.of("object", "control", "altChunk", "mailMerge", "subDoc", "scriptAnchor");

    /** Fields that only count pages. */
    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES");

    private Safety() {}

    static void check(Parts parts) {
        for (String name : parts.names()) {
            check(parts, name);
        }
    }

    private static void check(Parts parts, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ENDINGS.contains(ending) || speaksOfActive(name)) {
            throw BrokenTemplate.active(name);
        }
        if (ending.equals("rels") || ending.equals("xml")) {
            Document document = Xml.read(name, parts.at(name));
            checkRelationships(document);
            checkTypes(name, document);
            checkElements(document);
            checkFields(document);
        }
    }

    private static void checkRelationships(Document document) {
        for (Element relationship : elements(document.getElementsByTagNameNS(RELATIONSHIPS, "Relationship"))) {
            if (!relationship.getAttribute("TargetMode").isEmpty()
                    && !relationship.getAttribute("TargetMode").equals("Internal")) {
                throw BrokenTemplate.external(relationship.getAttribute("Target"));
            }
            if (speaksOfActive(relationship.getAttribute("Type"))) {
                throw BrokenTemplate.active(relationship.getAttribute("Target"));
            }
        }
    }

    private static void checkTypes(String name, Document document) {
        if (name.equals(Parts.CONTENT_TYPES)) {
            for (Element type : elements(document.getDocumentElement().getChildNodes())) {
                if (speaksOfActive(type.getAttribute("ContentType"))) {
                    throw BrokenTemplate.active(type.getAttribute("ContentType"));
                }
            }
        }
    }

    private static void checkElements(Document document) {
        for (String name : ACTIVE_ELEMENTS) {
            if (!Xml.all(document, name).isEmpty()) {
                throw BrokenTemplate.active(name);
            }
        }
    }

    /** The instruction of a field may be cut into pieces, and a field may stand in the instruction of another. */
    private static void checkFields(Document document) {
        Xml.all(document, "fldSimple").forEach(field -> check(field.getAttributeNS(Xml.W, "instr")));
        Deque<StringBuilder> open = new ArrayDeque<>();
        for (Element element : elements(document.getElementsByTagNameNS(Xml.W, "*"))) {
            if (Xml.is(element, "fldChar")) {
                follow(element.getAttributeNS(Xml.W, "fldCharType"), open);
            } else if (Xml.is(element, "instrText") || Xml.is(element, "delInstrText")) {
                if (open.isEmpty()) {
                    throw BrokenTemplate.field(element.getTextContent());
                }
                open.peek().append(element.getTextContent());
            }
        }
        if (!open.isEmpty()) {
            throw BrokenTemplate.field(open.peek().toString());
        }
    }

    private static void follow(String type, Deque<StringBuilder> open) {
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else if (type.equals("end") && !open.isEmpty()) {
            check(open.pop().toString());
        }
    }

    private static void check(String instruction) {
        String word = instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        if (!FIELDS.contains(word)) {
            throw BrokenTemplate.field(instruction.strip());
        }
    }

    private static boolean speaksOfActive(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ACTIVE.stream().anyMatch(lower::contains);
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
