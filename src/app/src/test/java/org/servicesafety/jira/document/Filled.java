package org.servicesafety.jira.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document that was made, read back. */
public final class Filled {

    private final byte[] file;

    /** Takes what {@link Template#fill} gave. */
    public Filled(byte[] file) {
        this.file = file.clone();
    }

    /** The paragraphs of a part, each as its text with line breaks. */
    public List<String> paragraphs(String part) {
        return Xml.all(document(part), "p").stream().map(Filled::text).toList();
    }

    public Document document(String part) {
        return Xml.read(part, bytes(part));
    }

    public byte[] bytes(String part) {
        return Parts.read(file).at(part);
    }

    /** The rows of the first table, each as the texts of its cells. */
    public List<List<String>> rows() {
        Element table = Xml.all(document("word/document.xml"), "tbl").get(0);
        return rowsOf(table).stream()
                .map(row -> children(row, "tc").stream().map(Filled::text).toList())
                .toList();
    }

    public List<Element> rowElements() {
        return rowsOf(Xml.all(document("word/document.xml"), "tbl").get(0));
    }

    private static List<Element> rowsOf(Element table) {
        return children(table, "tr");
    }

    public static List<Element> children(Element parent, String name) {
        return Xml.all(parent, name).stream()
                .filter(child -> child.getParentNode().equals(parent))
                .toList();
    }

    public static List<Element> all(Element within, String name) {
        return Xml.all(within, name);
    }

    private static String text(Element element) {
        return Xml.all(element, "r").stream()
                .flatMap(run ->
                        IntStream.range(0, run.getChildNodes().getLength()).mapToObj(run.getChildNodes()::item))
                .map(node -> Xml.is(node, "br") ? "\n" : Xml.is(node, "t") ? node.getTextContent() : "")
                .collect(Collectors.joining());
    }
}
