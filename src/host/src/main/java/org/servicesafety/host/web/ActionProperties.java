package org.servicesafety.host.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets an action's properties from the request's parameters, and reads them for its view. */
final class ActionProperties {

    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            boolean.class, Boolean::valueOf,
            Boolean.class, Boolean::valueOf);

    private ActionProperties() {}

    /** Calls the setters that have a parameter; a text that is no number where one is wanted is passed over. */
    static void set(Object action, Map<String, String[]> parameters) {
        for (Method method : action.getClass().getMethods()) {
            String[] values = isSetter(method) ? parameters.get(name(method, "set")) : null;
            if (values != null && values.length > 0) {
                value(method.getParameterTypes()[0], values).ifPresent(value -> call(action, method, value));
            }
        }
    }

    private static boolean isSetter(Method method) {
        return method.getName().startsWith("set") && method.getName().length() > 3 && method.getParameterCount() == 1;
    }

    private static Optional<Object> value(Class<?> type, String[] values) {
        if (type == String[].class) {
            return Optional.of(values);
        }
        try {
            return Optional.ofNullable(FROM_TEXT.get(type)).map(from -> from.apply(values[0]));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The value of the getter for this name; empty if there is none, or if it gives null. */
    static Optional<Object> get(Object action, String property) {
        return Arrays.stream(action.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> reads(method, "get", property) || reads(method, "is", property))
                .findFirst()
                .map(method -> call(action, method));
    }

    private static boolean reads(Method method, String prefix, String property) {
        return method.getName().startsWith(prefix) && property.equals(name(method, prefix));
    }

    private static String name(Method method, String prefix) {
        String rest = method.getName().substring(prefix.length());
        return rest.isEmpty() ? "" : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }

    static @Nullable Object call(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
