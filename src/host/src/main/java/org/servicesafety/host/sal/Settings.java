package org.servicesafety.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Database;

/** Settings of apps, kept in the database: text, lists of text and maps of text, as Jira takes them. */
final class Settings implements PluginSettingsFactory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Of("");
    }

    @Override
    public PluginSettings createSettingsForKey(@Nullable String key) {
        return new Of(key == null ? "" : key);
    }

    private static String text(Object value) {
        if (!(value instanceof String || value instanceof List || value instanceof Map)) {
            throw new IllegalArgumentException("A setting is text, a list or a map, not " + value.getClass());
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object value(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The settings of one scope, such as a project; the empty scope is that of all of Jira. */
    private final class Of implements PluginSettings {

        private final String scope;

        Of(String scope) {
            this.scope = scope;
        }

        @Override
        public @Nullable Object get(String key) {
            String sql = "SELECT value FROM jira.setting WHERE scope = ? AND name = ?";
            Optional<Object> found = database.reading(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, scope);
                    statement.setString(2, key);
                    ResultSet rows = statement.executeQuery();
                    return rows.next() ? Optional.of(value(rows.getString(1))) : Optional.empty();
                }
            });
            return found.orElse(null);
        }

        @Override
        public @Nullable Object put(String key, @Nullable Object value) {
            if (value == null) {
                return remove(key);
            }
            Object before = get(key);
            change(
                    "INSERT INTO jira.setting (scope, name, value) VALUES (?, ?, ?)"
                            + " ON CONFLICT (scope, name) DO UPDATE SET value = excluded.value",
                    scope,
                    key,
                    text(value));
            return before;
        }

        @Override
        public @Nullable Object remove(String key) {
            Object before = get(key);
            change("DELETE FROM jira.setting WHERE scope = ? AND name = ?", scope, key);
            return before;
        }
    }

    private void change(String sql, String... values) {
        database.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }
}
