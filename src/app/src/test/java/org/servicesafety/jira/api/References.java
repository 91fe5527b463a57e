package org.servicesafety.jira.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** All that compiled classes refer to: types, methods, fields. */
final class References {

    /** A member as byte code names it; the owner may only inherit it. */
    record Member(String owner, String name, String descriptor) implements Comparable<Member> {
        @Override
        public int compareTo(Member other) {
            return toString().compareTo(other.toString());
        }

        boolean isField() {
            return !descriptor.startsWith("(");
        }

        String ownerName() {
            return owner.replace('/', '.');
        }
    }

    private final Set<String> types = new TreeSet<>();
    private final Set<Member> members = new TreeSet<>();

    static References of(Path classes) {
        References references = new References();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(references::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return references;
    }

    static References of(Class<?> type) {
        References references = new References();
        try (InputStream bytes = type.getResourceAsStream(
                type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
            references.read(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return references;
    }

    /** Full binary names. */
    Set<String> types() {
        return types;
    }

    Set<Member> members() {
        return members;
    }

    private void read(Path file) {
        try {
            read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(byte[] bytes) {
        new ClassReader(bytes).accept(new ClassRemapper(new ClassWriter(0), new Collector()), 0);
    }

    /** Is asked for the new name of everything that a class mentions, and leaves it as it is. */
    private final class Collector extends Remapper {
        @Override
        public String map(String internalName) {
            types.add(internalName.replace('/', '.'));
            return internalName;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            members.add(new Member(owner, name, descriptor));
            return name;
        }

        @Override
        public String mapFieldName(String owner, String name, String descriptor) {
            members.add(new Member(owner, name, descriptor));
            return name;
        }
    }
}
