package org.servicesafety.host.boot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Puts the classes of the bridge package into a bundle, in memory. */
final class BridgeBundle {

    private static final String FOLDER = "org/servicesafety/host/bridge/";
    private static final List<String> CLASSES = List.of("BridgeActivator", "ContextListener", "SpringBeans");
    private static final String IMPORTS = "org.osgi.framework,org.servicesafety.host.boot,"
            + "org.eclipse.gemini.blueprint.context.event,org.eclipse.gemini.blueprint.extender.event,"
            + "org.eclipse.gemini.blueprint.service.importer,org.eclipse.gemini.blueprint.service.importer.event,"
            + "org.springframework.beans,org.springframework.beans.factory,"
            + "org.springframework.beans.factory.config,org.springframework.context,org.springframework.context.event";

    private BridgeBundle() {}

    static InputStream jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
            for (String name : CLASSES) {
                jar.putNextEntry(new JarEntry(FOLDER + name + ".class"));
                jar.write(classFile(name));
                jar.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static byte[] classFile(String name) throws IOException {
        try (InputStream stream = BridgeBundle.class.getClassLoader().getResourceAsStream(FOLDER + name + ".class")) {
            if (stream == null) {
                throw new BootFault("The bridge lacks its class " + name);
            }
            return stream.readAllBytes();
        }
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.servicesafety.host.bridge");
        main.putValue("Bundle-Activator", "org.servicesafety.host.bridge.BridgeActivator");
        main.putValue("Import-Package", IMPORTS);
        return manifest;
    }
}
