package org.servicesafety.host.boot;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages that the framework gives to bundles, each by its name: those of the libraries that Jira's API speaks of,
 * with the versions of their own manifests, and of Jira's API itself.
 */
final class SystemPackages {

    private static final List<Class<?>> LIBRARIES = List.of(
            com.atlassian.activeobjects.external.ActiveObjects.class,
            com.fasterxml.jackson.annotation.JsonProperty.class,
            com.fasterxml.jackson.core.JsonFactory.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.opensymphony.module.propertyset.PropertySet.class,
            com.opensymphony.workflow.Workflow.class,
            jakarta.inject.Inject.class,
            jakarta.servlet.Servlet.class,
            jakarta.ws.rs.Path.class,
            net.java.ao.EntityManager.class,
            org.apache.commons.logging.Log.class,
            org.slf4j.Logger.class);
    private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[^,;\"]*))*)(?:,|$)");
    private static final Pattern VERSION = Pattern.compile("version=\"?([\\w.]+)\"?");

    private SystemPackages() {}

    /** In the form of {@code org.osgi.framework.system.packages.extra}. */
    static String list() {
        TreeSet<String> packages = new TreeSet<>();
        packages.add(ContextWatch.class.getPackageName());
        LIBRARIES.forEach(library -> packages.addAll(packagesOf(home(library))));
        return String.join(",", packages);
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new BootFault("Cannot find the library of " + type.getName(), e);
        }
    }

    private static List<String> packagesOf(Path home) {
        try {
            return Files.isDirectory(home) ? inDirectory(home) : inJar(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inDirectory(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return packagesOf(files.map(file -> home.relativize(file).toString()));
        }
    }

    private static List<String> inJar(Path home) throws IOException {
        try (JarFile jar = new JarFile(home.toFile())) {
            String exported = jar.getManifest() == null
                    ? null
                    : jar.getManifest().getMainAttributes().getValue("Export-Package");
            return exported == null ? packagesOf(jar.stream().map(entry -> entry.getName())) : parsed(exported);
        }
    }

    private static List<String> packagesOf(Stream<String> names) {
        return names.map(name -> name.replace(File.separatorChar, '/'))
                .filter(name -> name.endsWith(".class") && name.indexOf('/') > 0 && !name.startsWith("META-INF"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .distinct()
                .toList();
    }

    private static List<String> parsed(String exported) {
        return EXPORT.matcher(exported)
                .results()
                .map(export -> export.group(1) + version(export.group(2)))
                .collect(Collectors.toList());
    }

    private static String version(String attributes) {
        Matcher version = VERSION.matcher(attributes);
        return version.find() ? ";version=" + version.group(1) : "";
    }
}
