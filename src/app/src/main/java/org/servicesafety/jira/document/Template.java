package org.servicesafety.jira.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servicesafety.domain.fault.Faults;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A template that has been found harmless and whole. It may be filled any number of times, by several threads at once: each filling works
 * on a copy.
 */
public final class Template {

    /** Bytes of the file. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** What else of a document has places: heads and feet of its pages. */
    private static final List<String> BESIDE = List.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml");

    private final Parts parts;
    private final Map<String, Document> texts;
    private final String main;
    private final Schema schema;

    private Template(Parts parts, Map<String, Document> texts, String main, Schema schema) {
        this.parts = parts;
        this.texts = texts;
        this.main = main;
        this.schema = schema;
    }

    /**
     * Reads a template.
     *
     * @param file a .docx of at most {@link #LARGEST} bytes
     * @throws org.servicesafety.domain.fault.Invalid on {@code file}, either the one thing that makes it unreadable or dangerous
     *     ({@code template-not-docx, template-too-large, template-active-content, template-refers-outside, template-doctype,
     *     template-field}) or all that is wrong with its places ({@code template-unknown-placeholder, template-placeholder-missing,
     *     template-placeholder-unclosed, template-row-missing, template-row-twice, template-row-mixed, template-rows-apart})
     */
    public static Template read(byte[] file, Schema schema) {
        if (file.length > LARGEST) {
            throw BrokenTemplate.tooLarge();
        }
        Parts parts = Parts.read(file);
        Safety.check(parts);
        Document types = Xml.read(Parts.CONTENT_TYPES, parts.at(Parts.CONTENT_TYPES));
        String main = named(types, List.of(MAIN), parts).stream().findFirst().orElseThrow(BrokenTemplate::notDocx);
        Map<String, Document> texts = new LinkedHashMap<>();
        texts.put(main, Xml.read(main, parts.at(main)));
        named(types, BESIDE, parts).forEach(name -> texts.put(name, Xml.read(name, parts.at(name))));
        texts.values().forEach(Placeholders::join);
        Template template = new Template(parts, texts, main, schema);
        template.check();
        return template;
    }

    private static List<String> named(Document types, List<String> wanted, Parts parts) {
        List<String> names = new ArrayList<>();
        for (var node = types.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element type && wanted.contains(type.getAttribute("ContentType"))) {
                names.add(type.getAttribute("PartName").replaceFirst("^/", ""));
            }
        }
        return names.stream().filter(parts::has).sorted().toList();
    }

    private void check() {
        Faults.Check check = Faults.check();
        List<String> found = new ArrayList<>();
        for (Document text : texts.values()) {
            found.addAll(Placeholders.in(text));
            Placeholders.unclosed(text).forEach(open -> check.add(BrokenTemplate.unclosed(open)));
        }
        found.stream()
                .distinct()
                .filter(place -> !schema.knows(place))
                .forEach(place -> check.add(BrokenTemplate.unknown(place)));
        schema.required()
                .filter(place -> !found.contains(place))
                .forEach(place -> check.add(BrokenTemplate.missing(place)));
        Rows.check(main(), schema, check);
        texts.forEach((name, text) -> {
            if (!name.equals(main)) {
                Rows.refuseAny(text, schema, check);
            }
        });
        check.refuseIfAny();
    }

    private Document main() {
        return Objects.requireNonNull(texts.get(main));
    }

    /** The document that comes of it: a .docx. */
    public byte[] fill(Content content) {
        Parts filled = parts.copy();
        texts.forEach((name, text) -> {
            Document copy = (Document) text.cloneNode(true);
            if (name.equals(main)) {
                Rows.fill(copy, schema, content);
            }
            Empty.remove(copy, content.values().keySet());
            Pictures.put(copy, name, filled, content);
            Placeholders.put(copy, place -> content.values().getOrDefault(place, ""));
            filled.put(name, Xml.write(copy));
        });
        return filled.write();
    }
}
