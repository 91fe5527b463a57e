package org.servicesafety.jira.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Finds what classes refer to in Jira though the table lacks it. */
final class Undeclared {
    private static final List<String> JIRA =
            List.of("com.atlassian.", "com.opensymphony.", "net.java.ao.", "org.ofbiz.", "webwork.");

    private final ApiTable table;

    Undeclared(ApiTable table) {
        this.table = table;
    }

    /** Each missing type or member once, sorted; empty when nothing is missing. */
    Set<String> in(References references) {
        Set<String> missing = new TreeSet<>();
        references.types().stream()
                .filter(Undeclared::jira)
                .map(Undeclared::dotted)
                .filter(type -> !table.has(type))
                .forEach(missing::add);
        references.members().forEach(member -> check(member).ifPresent(missing::add));
        return missing;
    }

    private Optional<String> check(References.Member member) {
        if (!worthLooking(member.ownerName())) {
            return Optional.empty();
        }
        return declared(member)
                .filter(found -> jira(found.in().getName()))
                .filter(found -> !listed(found))
                .map(found -> dotted(found.in().getName()) + " " + found.signature());
    }

    /** Listed itself, or listed of a supertype that declares the same. */
    private boolean listed(Found found) {
        return withSupertypes(found.in()).stream()
                .flatMap(type -> table.members(dotted(type.getName())).stream()
                        .filter(member -> type.equals(found.in())
                                ? member.equals(found.signature())
                                : member.overriddenBy(found.signature())))
                .findAny()
                .isPresent();
    }

    private static boolean worthLooking(String owner) {
        return jira(owner) || owner.startsWith("org.servicesafety.");
    }

    static boolean jira(String type) {
        return JIRA.stream().anyMatch(type::startsWith);
    }

    private static String dotted(String binaryName) {
        return binaryName.replace('$', '.');
    }

    private record Found(Class<?> in, Signature signature) {}

    /** The type that really declares the member, which may be a superclass or an interface of its owner. */
    private static Optional<Found> declared(References.Member member) {
        for (Class<?> type : withSupertypes(load(member.ownerName()))) {
            Optional<Signature> signature = member.isField() ? field(type, member) : callable(type, member);
            if (signature.isPresent()) {
                return Optional.of(new Found(type, signature.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Signature> field(Class<?> type, References.Member member) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.getName().equals(member.name()))
                .filter(field -> Type.getDescriptor(field.getType()).equals(member.descriptor()))
                .map((Function<Field, Signature>) Signature::of)
                .findFirst();
    }

    private static Optional<Signature> callable(Class<?> type, References.Member member) {
        if (member.name().equals("<init>")) {
            return Stream.of(type.getDeclaredConstructors())
                    .filter(constructor -> descriptor(constructor).equals(member.descriptor()))
                    .map((Function<Constructor<?>, Signature>) Signature::of)
                    .findFirst();
        }
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(member.name()))
                .filter(method -> descriptor(method).equals(member.descriptor()))
                .map((Function<Method, Signature>) Signature::of)
                .findFirst();
    }

    private static String descriptor(Executable executable) {
        return executable instanceof Method method
                ? Type.getMethodDescriptor(method)
                : Type.getConstructorDescriptor((Constructor<?>) executable);
    }

    private static List<Class<?>> withSupertypes(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type));
        if (type.getSuperclass() != null) {
            all.addAll(withSupertypes(type.getSuperclass()));
        }
        Stream.of(type.getInterfaces()).forEach(one -> all.addAll(withSupertypes(one)));
        return all;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Undeclared.class.getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
