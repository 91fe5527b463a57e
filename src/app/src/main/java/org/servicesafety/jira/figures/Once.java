package org.servicesafety.jira.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction reads once, however often it asks, as the projects of the bodies when rights are checked for a hundred of
 * them. Forgotten when the outermost transaction of the thread ends; outside one, nothing is remembered.
 */
public final class Once {

    private static final ThreadLocal<@Nullable Map<String, Object>> REMEMBERED = new ThreadLocal<>();

    /** Runs the work, remembering until it ends. A nested call joins the outer one. */
    public <T> T during(Supplier<T> work) {
        if (REMEMBERED.get() != null) {
            return work.get();
        }
        REMEMBERED.set(new HashMap<>());
        try {
            return work.get();
        } finally {
            REMEMBERED.remove();
        }
    }

    /** Whether a transaction of this thread is remembering. */
    public boolean isUnderWay() {
        return REMEMBERED.get() != null;
    }

    /** The value under the name, read now if it was not yet. */
    @SuppressWarnings("unchecked") // a name is used by one class with one type
    public <T> T value(String name, Supplier<T> read) {
        Map<String, Object> values = REMEMBERED.get();
        if (values == null) {
            return read.get();
        }
        Object known = values.get(name);
        if (known == null) {
            known = read.get();
            values.put(name, known);
        }
        return (T) known;
    }

    /** What is under the name has changed. */
    public void forget(String name) {
        Map<String, Object> values = REMEMBERED.get();
        if (values != null) {
            values.remove(name);
        }
    }
}
