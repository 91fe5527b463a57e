package org.servicesafety.host.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import com.opensymphony.module.propertyset.AbstractPropertySet;
import com.opensymphony.module.propertyset.PropertyException;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** What a user has set for himself. Values are texts; numbers and flags are kept as they print. */
public final class Preferences implements UserPropertyManager {
    private final Sql sql;

    public Preferences(Sql sql) {
        this.sql = sql;
    }

    @Override
    public PropertySet getPropertySet(ApplicationUser user) {
        return new Stored(user.getKey());
    }

    public @Nullable String get(String userKey, String name) {
        return sql.one(
                        row -> row.getString(1),
                        "select value from jira.user_property where user_key = ? and name = ?",
                        userKey,
                        name)
                .orElse(null);
    }

    public void set(String userKey, String name, @Nullable String value) {
        if (value == null) {
            sql.change("delete from jira.user_property where user_key = ? and name = ?", userKey, name);
        } else {
            sql.change(
                    "insert into jira.user_property values (?, ?, ?)"
                            + " on conflict (user_key, name) do update set value = excluded.value",
                    userKey,
                    name,
                    value);
        }
    }

    private final class Stored extends AbstractPropertySet {
        private final String userKey;

        Stored(String userKey) {
            this.userKey = userKey;
        }

        @Override
        public Collection<String> getKeys(@Nullable String prefix, int type) {
            return sql.list(
                    row -> row.getString(1),
                    "select name from jira.user_property where user_key = ? and starts_with(name, ?) order by name",
                    userKey,
                    prefix == null ? "" : prefix);
        }

        @Override
        public int getType(String key) {
            return STRING;
        }

        @Override
        public boolean exists(String key) {
            return Preferences.this.get(userKey, key) != null;
        }

        @Override
        public void remove(String key) {
            Preferences.this.set(userKey, key, null);
        }

        @Override
        protected void setImpl(int type, String key, @Nullable Object value) {
            Preferences.this.set(userKey, key, value == null ? null : value.toString());
        }

        @Override
        protected @Nullable Object get(int type, String key) {
            String value = Preferences.this.get(userKey, key);
            return value == null ? null : typed(type, value);
        }

        private static Object typed(int type, String value) {
            return switch (type) {
                case BOOLEAN -> Boolean.valueOf(value);
                case INT -> Integer.valueOf(value);
                case LONG -> Long.valueOf(value);
                case DOUBLE -> Double.valueOf(value);
                case STRING, TEXT -> value;
                default -> throw new PropertyException("A user's property is a text, a number or a flag");
            };
        }
    }
}
