package org.servicesafety.jira.registry;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.servicesafety.domain.access.Role;

/**
 * Remembers Jira's ids of what the set-up made, so that code never looks a thing up by a name that an administrator may translate
 * or change. Kept in the settings that Jira gives to apps, hence the same on every node.
 */
public final class Registry {
    private static final String PREFIX = "org.servicesafety.made.";
    private static final String LANGUAGE = PREFIX + "language";

    private final PluginSettingsFactory settings;

    public Registry(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /** Jira's id of the thing (of a workflow: its name), empty if the set-up has not made it. */
    public Optional<String> id(Made made) {
        return value(PREFIX + made.key());
    }

    /** Jira's id of the project role, empty if the set-up has not made it. */
    public Optional<String> id(Role role) {
        return id(made(role));
    }

    public void remember(Made made, String id) {
        settings.createGlobalSettings().put(PREFIX + made.key(), id);
    }

    /** The language in which names were made: kk, ru or en; empty before the first set-up. */
    public Optional<String> language() {
        return value(LANGUAGE);
    }

    public void rememberLanguage(String language) {
        settings.createGlobalSettings().put(LANGUAGE, language);
    }

    /** The role as a thing that the set-up makes. */
    public static Made made(Role role) {
        return () -> "role." + role.name();
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable((String) settings.createGlobalSettings().get(key));
    }
}
