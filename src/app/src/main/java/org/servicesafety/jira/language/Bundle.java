package org.servicesafety.jira.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Reads the texts of one language from its own file alone. {@code ResourceBundle} would take the language of the JVM
 * where a text or a whole file is missing, so that a server set up in Russian answers in Russian to everybody.
 */
final class Bundle {

    private static final String BASE = "/i18n/service-safety";

    private Bundle() {}

    /** All texts of the language by key, in the order of the keys. */
    static Map<String, String> read(Language language) {
        Map<String, String> texts = new TreeMap<>();
        // the base file, which Jira reads for all languages that it does not know, is the English one
        put(texts, BASE + (language == Language.EN ? "" : "_" + language.tag()) + ".properties");
        return texts;
    }

    private static void put(Map<String, String> texts, String file) {
        try (InputStream bytes = Bundle.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("The app lacks its texts: " + file);
            }
            put(texts, new InputStreamReader(bytes, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The app cannot read its texts: " + file, unreadable);
        }
    }

    private static void put(Map<String, String> texts, Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    }
}
