package org.servicesafety.jira.api;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled shapes of the Jira API, read from wherever the class path has them. */
final class Declarations {
    private Declarations() {}

    /** Every type that the app or the host can see. */
    static List<Class<?>> visibleTypes() {
        return names().stream()
                .<Class<?>>map(Declarations::load)
                .filter(type -> visible(type.getModifiers()))
                .filter(type -> !type.isAnonymousClass())
                .toList();
    }

    /** What a type adds to its supertypes and to {@link Object}. */
    static Set<Signature> members(Class<?> type) {
        return Stream.of(
                        Stream.of(type.getDeclaredFields())
                                .filter(field -> visible(field.getModifiers()) && !field.isSynthetic())
                                .filter(field -> !field.getName().equals("serialVersionUID"))
                                .map(Signature::of),
                        Stream.of(type.getDeclaredConstructors())
                                .filter(constructor -> visible(constructor.getModifiers()))
                                .map(Signature::of),
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> visible(method.getModifiers()) && !method.isSynthetic())
                                .filter(method -> !inherited(type, method) && !givenToEnums(type, method))
                                .map(Signature::of))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean inherited(Class<?> type, Method method) {
        return supertypes(type).stream()
                .flatMap(one -> Stream.of(one.getDeclaredMethods()))
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getParameterCount() == method.getParameterCount());
    }

    private static boolean givenToEnums(Class<?> type, Method method) {
        return type.isEnum() && List.of("values", "valueOf").contains(method.getName());
    }

    private static List<Class<?>> supertypes(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .forEach(one -> {
                    all.add(one);
                    all.addAll(supertypes(one));
                });
        return all;
    }

    private static List<String> names() {
        try {
            Path place = Path.of(Issue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(place) ? names(place) : namesInJar(place);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> namesInJar(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            return names(inside.getPath("/"));
        }
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("META-INF"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Declarations.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
