package org.servicesafety.host.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * An element of the descriptor.
 *
 * @param name       of the element
 * @param attributes by name
 * @param children   in the order of the file
 * @param text       the element's own text without leading and trailing space, CDATA included
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    /** Takes copies. */
    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    static XmlElement of(Node node) {
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                children.add(of(child));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return new XmlElement(
                node.getNodeName(), attributes(node), children, text.toString().strip());
    }

    private static Map<String, String> attributes(Node node) {
        Map<String, String> values = new TreeMap<>();
        NamedNodeMap map = node.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            values.put(map.item(i).getNodeName(), map.item(i).getNodeValue());
        }
        return values;
    }

    /** The attribute, or null if it is not given. */
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The attribute, or this other value if it is not given. */
    public String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    /** Children of this name. */
    public List<XmlElement> children(String child) {
        return children.stream().filter(element -> element.name().equals(child)).toList();
    }

    /** The first child of this name. */
    public Optional<XmlElement> child(String child) {
        return children.stream().filter(element -> element.name().equals(child)).findFirst();
    }

    /** The text of the first child of this name, or null. */
    public @Nullable String textOf(String child) {
        return child(child).map(XmlElement::text).orElse(null);
    }

    /** The {@code param} children: name to the value attribute or the text. */
    public Map<String, String> params() {
        Map<String, String> values = new TreeMap<>();
        children("param").forEach(p -> values.put(p.attribute("name", ""), p.attribute("value", p.text())));
        return values;
    }
}
