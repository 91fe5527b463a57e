package org.servicesafety.host.web;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** The users as sign-in and the security annotations need them; offered by the part that keeps the users. */
public interface Accounts {

    /** The active user of this name if the password is right, else null. */
    @Nullable
    ApplicationUser check(String name, String password);

    /** The active user of this key, or null. */
    @Nullable
    ApplicationUser byKey(String key);

    /** Whether the user may use Jira at all (has a licence). */
    boolean licensed(ApplicationUser user);

    /** Whether the user is an administrator of Jira. */
    boolean administers(ApplicationUser user);
}
