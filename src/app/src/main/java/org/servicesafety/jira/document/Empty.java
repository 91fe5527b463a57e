package org.servicesafety.jira.document;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Leaves out paragraphs that consist of places alone for which there is nothing to say, not even an empty line. */
final class Empty {

    private Empty() {}

    static void remove(Node within, Set<String> said) {
        for (Element paragraph : Xml.all(within, "p")) {
            List<String> places = Placeholders.in(paragraph);
            if (!places.isEmpty()
                    && places.stream().noneMatch(place -> place.startsWith("@"))
                    && places.stream().noneMatch(said::contains)
                    && hasNothingElse(paragraph)
                    && mayGo(paragraph)) {
                paragraph.getParentNode().removeChild(paragraph);
            }
        }
    }

    private static boolean hasNothingElse(Element paragraph) {
        StringBuilder text = new StringBuilder();
        Xml.all(paragraph, "t").forEach(each -> text.append(each.getTextContent()));
        return text.toString().replaceAll("\\{\\{.*?}}", "").isBlank()
                && Xml.all(paragraph, "drawing").isEmpty()
                && Xml.all(paragraph, "sectPr").isEmpty();
    }

    /** A cell, head or foot must end with a paragraph. */
    private static boolean mayGo(Element paragraph) {
        if (Xml.is(paragraph.getParentNode(), "body")) {
            return true;
        }
        for (Node other = paragraph.getNextSibling(); other != null; other = other.getNextSibling()) {
            if (Xml.is(other, "p")) {
                return true;
            }
        }
        return false;
    }
}
