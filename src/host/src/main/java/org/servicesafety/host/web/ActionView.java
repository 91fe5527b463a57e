package org.servicesafety.host.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a view can refer to: Jira's names, and the action's properties by their own. */
final class ActionView extends HashMap<String, Object> {

    private static final long serialVersionUID = 1;

    private final transient Object action;

    ActionView(Object action, Map<String, Object> given) {
        super(given);
        this.action = action;
    }

    @Override
    public @Nullable Object get(Object key) {
        Object given = super.get(key);
        return given == null ? ActionProperties.get(action, key.toString()).orElse(null) : given;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }
}
