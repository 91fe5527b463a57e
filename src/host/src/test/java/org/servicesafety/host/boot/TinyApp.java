package org.servicesafety.host.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The jar of an app that has no more than a descriptor and a Spring context. */
public record TinyApp(String key, String imports, String modules, String beans) {

    public static final String KEY = "org.servicesafety.tiny";

    /** An app with these modules in its descriptor and these beans in its context. */
    public static TinyApp with(String modules, String beans) {
        return new TinyApp(KEY, "", modules, beans);
    }

    /** The same app, its manifest importing these packages. */
    public TinyApp importing(String packages) {
        return new TinyApp(key, packages, modules, beans);
    }

    /** Writes the jar into the folder. */
    public Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("tiny.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest())) {
            write(entries, "atlassian-plugin.xml", descriptor());
            write(entries, "META-INF/spring/tiny.xml", context());
        }
        return jar;
    }

    private static void write(JarOutputStream entries, String name, String text) throws IOException {
        entries.putNextEntry(new JarEntry(name));
        entries.write(text.getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Atlassian-Plugin-Key", KEY);
        main.putValue("Spring-Context", "*;timeout:=15");
        if (!imports.isEmpty()) {
            main.putValue("Import-Package", imports);
        }
        return manifest;
    }

    private String descriptor() {
        return "<atlassian-plugin key=\"" + key + "\" name=\"Tiny\" plugins-version=\"2\">" + modules
                + "</atlassian-plugin>";
    }

    private String context() {
        return """
                <beans xmlns="http://www.springframework.org/schema/beans"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                  xsi:schemaLocation="http://www.springframework.org/schema/beans
                   http://www.springframework.org/schema/beans/spring-beans.xsd
                   http://www.eclipse.org/gemini/blueprint/schema/blueprint
                   http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
                %s
                </beans>
                """
                .formatted(beans);
    }
}
