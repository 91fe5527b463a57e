package org.servicesafety.jira.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of the app with places for its texts, <code>[[key]]</code>, so that one source serves all languages. */
final class Source {

    private static final Pattern KEY = Pattern.compile("\\[\\[([a-z0-9:.,-]+)]]");

    private Source() {}

    /** The file with each text put in as {@code texts} gives it for its key. */
    static String read(String name, UnaryOperator<String> texts) {
        return KEY.matcher(read(name)).replaceAll(found -> Matcher.quoteReplacement(texts.apply(found.group(1))));
    }

    static String read(String name) {
        try (InputStream in = Source.class.getResourceAsStream("/forms/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The app lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text as it may stand in XML and HTML, between tags and in attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
