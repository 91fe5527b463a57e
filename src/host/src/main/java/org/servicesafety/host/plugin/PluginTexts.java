package org.servicesafety.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The app's texts by key and language, out of the bundles that its descriptor names as {@code i18n} resources. */
public final class PluginTexts {

    private final Map<String, Properties> bySuffix;

    private PluginTexts(Map<String, Properties> bySuffix) {
        this.bySuffix = Map.copyOf(bySuffix);
    }

    /** Reads all languages of all bundles. */
    public static PluginTexts read(Path jar, Descriptor descriptor) {
        List<String> bases = descriptor.resources().stream()
                .filter(resource -> "i18n".equals(resource.attribute("type")))
                .map(resource -> resource.attribute("location", "").replace('.', '/'))
                .toList();
        Map<String, Properties> found = new LinkedHashMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                add(file, entry, bases, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PluginTexts(found);
    }

    private static void add(JarFile file, JarEntry entry, List<String> bases, Map<String, Properties> into)
            throws IOException {
        for (String base : bases) {
            String name = entry.getName();
            if (name.startsWith(base) && name.endsWith(".properties")) {
                String suffix = name.substring(base.length(), name.length() - ".properties".length());
                try (InputStream stream = file.getInputStream(entry)) {
                    into.computeIfAbsent(suffix, s -> new Properties()).load(stream);
                }
            }
        }
    }

    /** The text as it stands in the bundle of the language, or of the base bundle; null where neither has it. */
    public @Nullable String text(Locale locale, String key) {
        for (String suffix : List.of("_" + locale, "_" + locale.getLanguage(), "")) {
            Properties bundle = bySuffix.get(suffix);
            if (bundle != null && bundle.containsKey(key)) {
                return bundle.getProperty(key);
            }
        }
        return null;
    }
}
