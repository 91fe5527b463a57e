package org.servicesafety.jira.api;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads from a descriptor what it relies on in Jira. */
final class DescriptorUses {
    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");
    private static final Pattern OWN_KEY = Pattern.compile("(\\$\\{plugin\\.key}|org\\.servicesafety\\.jira):.*");
    private static final Pattern VARIABLE = Pattern.compile("\\$!?\\{?([a-zA-Z]\\w*)");
    private static final Pattern SELECTED_ITEM = Pattern.compile("selectedItem=([\\w-]+)");

    private final Set<Use> uses = new TreeSet<>();
    private final Set<String> ownSections = new TreeSet<>();
    private final Set<String> ownPages = new TreeSet<>();

    private DescriptorUses() {}

    static Set<Use> in(Path descriptor) throws IOException {
        return in(Files.readString(descriptor));
    }

    static Set<Use> in(String descriptor) {
        DescriptorUses reader = new DescriptorUses();
        SELECTED_ITEM.matcher(descriptor).results().forEach(match -> reader.ownPages.add(match.group(1)));
        reader.root(parse(descriptor));
        return reader.uses;
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void root(Element root) {
        uses.add(Use.of("element", root.getTagName(), "(root)"));
        attributes(root, false);
        children(root).stream()
                .filter(child -> child.getTagName().equals("web-section"))
                .forEach(section -> ownSections.add(section.getAttribute("key")));
        children(root).forEach(this::topLevel);
    }

    private void topLevel(Element element) {
        boolean module = !NOT_MODULES.contains(element.getTagName());
        uses.add(Use.of(module ? "module" : "element", element.getTagName(), "atlassian-plugin"));
        place(element);
        below(element, module);
    }

    private void below(Element element, boolean module) {
        attributes(element, module);
        for (Element child : children(element)) {
            uses.add(new Use("element", child.getTagName(), element.getTagName(), module));
            content(child, element.getTagName());
            below(child, false);
        }
    }

    private void attributes(Element element, boolean module) {
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(place -> element.getAttributes().item(place).getNodeName())
                .forEach(name -> uses.add(new Use("attribute", name, element.getTagName(), module)));
    }

    /** Where a fragment is shown. */
    private void place(Element module) {
        String attribute = module.getTagName().equals("web-item") ? "section" : "location";
        if (module.getTagName().startsWith("web-") && module.hasAttribute(attribute)) {
            uses.add(Use.of("location", general(module.getAttribute(attribute)), module.getTagName()));
        }
    }

    /** Own pages and own sections stand in the table as such, not one by one. */
    private String general(String place) {
        int slash = place.lastIndexOf('/');
        if (ownPages.contains(place)) {
            return "<selectedItem>";
        }
        return ownSections.contains(place.substring(slash + 1))
                ? place.substring(0, slash + 1) + "<own web-section key>"
                : place;
    }

    private void content(Element element, String parent) {
        String text = element.getTextContent().strip();
        switch (element.getTagName()) {
            case "param" -> uses.add(Use.of("param", element.getAttribute("name"), parent));
            case "dependency" -> foreign("dependency", text, parent);
            case "context" -> uses.add(Use.of("context", text, parent));
            case "condition" -> jiraCondition(element.getAttribute("class"), parent);
            case "action" -> role(element.getAttribute("roles-required"));
            case "valid-searcher" ->
                uses.add(Use.of(
                        "searcher", element.getAttribute("package") + ":" + element.getAttribute("key"), parent));
            case "link" -> variables(text);
            default -> {}
        }
    }

    private void foreign(String kind, String key, String parent) {
        if (!OWN_KEY.matcher(key).matches()) {
            uses.add(Use.of(kind, key, parent));
        }
    }

    private void jiraCondition(String type, String parent) {
        if (type.startsWith("com.atlassian.")) {
            uses.add(Use.of("condition", type, parent));
        }
    }

    private void role(String role) {
        if (!role.isEmpty()) {
            uses.add(Use.of("permission", "roles-required=\"" + role + "\"", "action"));
        }
    }

    private void variables(String link) {
        Matcher matcher = VARIABLE.matcher(link);
        while (matcher.find()) {
            uses.add(Use.of("velocity", "$" + matcher.group(1), "link"));
        }
    }

    private static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
