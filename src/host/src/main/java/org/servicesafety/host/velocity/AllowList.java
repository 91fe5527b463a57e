package org.servicesafety.host.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicesafety.host.boot.BootFault;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.XmlElement;

/**
 * The methods that templates may call, as Jira has it since version 10: plain values of the JDK, a list of Jira's own,
 * and what the app's {@code velocity-allowlist} names of its own classes.
 */
final class AllowList {

    private static final List<Class<?>> PLAIN = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Collection.class,
            Map.class,
            Map.Entry.class,
            Iterator.class,
            Locale.class,
            Temporal.class);
    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll");

    private final Set<String> entries;

    private AllowList(Set<String> entries) {
        this.entries = Set.copyOf(entries);
    }

    static AllowList of(PluginModules modules) {
        Set<String> all = new HashSet<>(ofJira());
        modules.ofType("velocity-allowlist").forEach(module -> module.element().children("method").stream()
                .map(XmlElement::text)
                .map(AllowList::own)
                .forEach(all::add));
        return new AllowList(all);
    }

    private static String own(String entry) {
        if (entry.startsWith("com.atlassian.") || entry.startsWith("java")) {
            throw new BootFault("velocity-allowlist: an app can allow methods of its own classes only, not " + entry);
        }
        return entry;
    }

    private static List<String> ofJira() {
        try (InputStream stream = AllowList.class.getResourceAsStream("/velocity-allowlist.txt")) {
            if (stream == null) {
                throw new BootFault("velocity-allowlist.txt is missing on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets the call pass.
     *
     * @throws NotAllowed when no entry covers it, neither for this class nor for what it extends or implements
     */
    void check(Class<?> type, Method method) {
        boolean plain = !NEVER.contains(method.getName()) && PLAIN.stream().anyMatch(one -> one.isAssignableFrom(type));
        if (!plain && !listed(type, signature(method))) {
            throw new NotAllowed(method.getDeclaringClass().getName() + "#" + signature(method));
        }
    }

    private boolean listed(Class<?> type, String signature) {
        return entries.contains(type.getName() + "#" + signature)
                || Arrays.stream(type.getInterfaces()).anyMatch(one -> listed(one, signature))
                || (type.getSuperclass() != null && listed(type.getSuperclass(), signature));
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
