package org.servicesafety.host.user;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;

record StoredUser(
        String getKey, Long getId, String getName, String getDisplayName, String getEmailAddress, boolean isActive)
        implements ApplicationUser {
    static final String COLUMNS = "u.key, u.id, u.name, u.display_name, u.email, u.active";

    static ApplicationUser read(ResultSet row) throws SQLException {
        return new StoredUser(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6));
    }

    /** Someone who is named in old data and is no more. */
    static ApplicationUser unknown(String key) {
        return new StoredUser(key, -1L, key, key, "", false);
    }

    @Override
    public String getUsername() {
        return getName;
    }

    @Override
    public long getDirectoryId() {
        return 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser user && user.getKey().equals(getKey);
    }

    @Override
    public int hashCode() {
        return getKey.hashCode();
    }
}
