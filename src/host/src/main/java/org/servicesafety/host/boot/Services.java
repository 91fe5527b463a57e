package org.servicesafety.host.boot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All services of the stand-in by the type under which they are known. Those of Atlassian's packages are given to the app
 * as OSGi services, the others are known to the host alone.
 */
public final class Services {

    private final Map<Class<?>, Object> byType = new ConcurrentHashMap<>();

    /** Makes the service known; a type is offered once. */
    public <T> void offer(Class<T> type, T service) {
        if (byType.putIfAbsent(type, service) != null) {
            throw new BootFault(type.getName() + " is offered twice");
        }
    }

    /**
     * The service of this type.
     *
     * @throws BootFault when no part has offered one
     */
    public <T> T get(Class<T> type) {
        Object service = byType.get(type);
        if (service == null) {
            throw new BootFault("No part of the stand-in offers " + type.getName());
        }
        return type.cast(service);
    }

    /** Whether a part has offered this. */
    public boolean has(Class<?> type) {
        return byType.containsKey(type);
    }

    /** What the app may ask for. */
    Map<Class<?>, Object> forTheApp() {
        return byType.entrySet().stream()
                .filter(entry -> entry.getKey().getName().startsWith("com.atlassian."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
