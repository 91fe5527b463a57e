package org.servicesafety.host.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** SAL's view of users. A request is always handled on the thread of its user. */
public final class Profiles implements UserManager {
    private final Users users;
    private final Groups groups;
    private final GlobalRights rights;
    private final Authentication authentication;

    public Profiles(Users users, Groups groups, GlobalRights rights, Authentication authentication) {
        this.users = users;
        this.groups = groups;
        this.rights = rights;
        this.authentication = authentication;
    }

    private record Profile(UserKey getUserKey, String getUsername, String getFullName, String getEmail)
            implements UserProfile {}

    private static @Nullable UserProfile of(@Nullable ApplicationUser user) {
        return user == null
                ? null
                : new Profile(
                        new UserKey(user.getKey()), user.getUsername(), user.getDisplayName(), user.getEmailAddress());
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return of(authentication.getLoggedInUser());
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? null : new UserKey(user.getKey());
    }

    @Override
    public @Nullable UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public @Nullable UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable String username) {
        return of(users.getUserByName(username));
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable UserKey key) {
        return key == null ? null : of(users.getUserByKey(key.getStringValue()));
    }

    @Override
    public boolean isAdmin(@Nullable UserKey key) {
        return key != null && rights.has(GlobalPermissionKey.ADMINISTER, key.getStringValue());
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey key) {
        return key != null && rights.has(GlobalPermissionKey.SYSTEM_ADMIN, key.getStringValue());
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey key, String group) {
        return key != null && groups.isMember(key.getStringValue(), group);
    }
}
