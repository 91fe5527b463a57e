package org.servicesafety.jira.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A member by name, simple parameter types and simple type, without type arguments.
 *
 * @param name the member's name; {@code <init>} of a constructor
 * @param parameters simple names of the parameters' types, type variables as they are; of a field none
 * @param type simple name of the return type or of the field's type; empty of a constructor
 * @param callable false of a field
 */
record Signature(String name, List<String> parameters, String type, boolean callable) {
    private static final String CONSTRUCTOR = "<init>";
    private static final Pattern CALLABLE = Pattern.compile("(?:(\\S+) )?(\\S+)\\((.*)\\)");
    private static final Pattern MODIFIER = Pattern.compile("\\b(static|protected|final|abstract|default) ");
    private static final Pattern ARGUMENTS = Pattern.compile("<[^<>]*>");

    /** Reads a row of the table: {@code static <T> T name(Type name, ...)}, {@code Name(Type name)}, {@code Type NAME}. */
    static Signature parse(String member) {
        String plain = withoutArguments(MODIFIER.matcher(member).replaceAll("")).strip();
        Matcher callable = CALLABLE.matcher(plain);
        if (callable.matches()) {
            boolean constructor = callable.group(1) == null;
            return new Signature(
                    constructor ? CONSTRUCTOR : callable.group(2),
                    parameters(callable.group(3)),
                    constructor ? "" : simple(callable.group(1)),
                    true);
        }
        int blank = plain.lastIndexOf(' ');
        return new Signature(plain.substring(blank + 1), List.of(), simple(plain.substring(0, blank)), false);
    }

    static Signature of(Method method) {
        return new Signature(method.getName(), simple(method.getGenericParameterTypes()), simple(method), true);
    }

    static Signature of(Constructor<?> constructor) {
        return new Signature(CONSTRUCTOR, simple(constructor.getGenericParameterTypes()), "", true);
    }

    static Signature of(Field field) {
        return new Signature(
                field.getName(), List.of(), simple(field.getGenericType().getTypeName()), false);
    }

    /** By name and number of parameters: a subclass may put a type in the place of a variable. */
    boolean overriddenBy(Signature other) {
        return callable
                && !name.equals(CONSTRUCTOR)
                && name.equals(other.name)
                && parameters.size() == other.parameters.size();
    }

    private static List<String> parameters(String list) {
        return Stream.of(list.split(",", -1))
                .map(String::strip)
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> simple(parameter.substring(0, parameter.lastIndexOf(' '))))
                .toList();
    }

    private static String simple(Method method) {
        return simple(method.getGenericReturnType().getTypeName());
    }

    private static List<String> simple(Type[] types) {
        return Stream.of(types).map(type -> simple(type.getTypeName())).toList();
    }

    private static String simple(String type) {
        String plain = withoutArguments(type).replace("...", "[]");
        return plain.substring(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('$')) + 1);
    }

    private static String withoutArguments(String text) {
        String before = text;
        String after = ARGUMENTS.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = ARGUMENTS.matcher(before).replaceAll("");
        }
        return after.strip();
    }
}
