package org.servicesafety.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.jspecify.annotations.Nullable;

/** User names for the keys that are kept: a name may change, the key does not. */
public final class UserNames {

    private final UserManager users;

    public UserNames(UserManager users) {
        this.users = users;
    }

    /** The name to sign in with; the key itself for somebody whom Jira no longer knows; null for nobody. */
    public @Nullable String of(@Nullable String key) {
        ApplicationUser user = key == null ? null : users.getUserByKey(key);
        return user == null ? key : user.getName();
    }

    /** The full name; the key itself for somebody whom Jira no longer knows; empty for nobody. */
    public String fullNameOf(@Nullable String key) {
        ApplicationUser user = key == null ? null : users.getUserByKey(key);
        return user == null ? (key == null ? "" : key) : user.getDisplayName();
    }
}
