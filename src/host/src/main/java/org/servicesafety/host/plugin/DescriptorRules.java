package org.servicesafety.host.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.servicesafety.host.boot.BootFault;

/** The table of what descriptors may hold, as public pages show it. */
final class DescriptorRules {

    private static final String EVERY_MODULE = "(every module)";
    private static final String ROOT = "atlassian-plugin";

    private final List<Rule> rules;

    DescriptorRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** One row: such a thing, of this name, inside that one. */
    record Rule(String kind, String name, String parent) {}

    static DescriptorRules load() {
        try (InputStream stream = DescriptorRules.class.getResourceAsStream("/jira-descriptor.tsv")) {
            if (stream == null) {
                throw new BootFault("The table jira-descriptor.tsv is missing on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescriptorRules read(BufferedReader table) {
        List<Rule> rules = new ArrayList<>();
        table.lines().map(line -> line.split("\t", -1)).forEach(row -> {
            if (row.length > 2) {
                rules.add(new Rule(row[0], row[1], row[2]));
            }
        });
        return new DescriptorRules(rules);
    }

    boolean module(String name) {
        return any("module", name, ROOT);
    }

    boolean rootElement(String name) {
        return any("element", name, ROOT);
    }

    /** Whether a module of this type, or an element inside one, may have this attribute. */
    boolean attribute(String name, String parent, boolean isModule) {
        return any("attribute", name, parent) || (isModule && any("attribute", name, EVERY_MODULE));
    }

    boolean element(String name, String parent, boolean parentIsModule) {
        return any("element", name, parent) || (parentIsModule && any("element", name, EVERY_MODULE));
    }

    /** Whether this place is one of Jira's; rows with a part in angle brackets stand for any such part. */
    boolean location(String place) {
        return rules.stream().anyMatch(rule -> rule.kind().equals("location") && fits(rule.name(), place));
    }

    private static boolean fits(String listed, String place) {
        for (String one : listed.split(",\\s*| / ", -1)) {
            String pattern = one.strip();
            if (pattern.equals(place) || ownSection(pattern, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ownSection(String pattern, String place) {
        int own = pattern.indexOf("/<");
        return own > 0 && place.startsWith(pattern.substring(0, own + 1));
    }

    boolean webResource(String completeKey) {
        return rules.stream().anyMatch(rule -> rule.kind().equals("dependency") && names(rule.name(), completeKey));
    }

    private static boolean names(String listed, String completeKey) {
        String key = listed.split(" -> ", -1)[0].strip();
        int colon = key.indexOf(": ");
        return colon < 0
                ? key.equals(completeKey)
                : List.of(key.substring(colon + 2).split(" ", -1)).stream()
                        .anyMatch(one -> completeKey.equals(key.substring(0, colon + 1) + one));
    }

    boolean condition(String className) {
        return any("condition", className, "");
    }

    boolean context(String name) {
        return any("context", name, "");
    }

    /** A row's name may carry attributes after the first blank, as in {@code resource name="view"}. */
    private boolean any(String kind, String name, String parent) {
        return rules.stream()
                .anyMatch(rule -> rule.kind().equals(kind)
                        && (parent.isEmpty() || rule.parent().equals(parent))
                        && (rule.name().equals(name) || rule.name().startsWith(name + " ")));
    }
}
