package org.servicesafety.jira.security;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets work be done by the rights and in the language of a user who is not signed in, in this thread alone. */
public final class InTheNameOf {

    private final JiraAuthenticationContext authentication;
    private final UserManager users;

    public InTheNameOf(JiraAuthenticationContext authentication, UserManager users) {
        this.authentication = authentication;
        this.users = users;
    }

    /** What the work gives; empty if there is no such user any more or he may not sign in. */
    public <T> Optional<T> user(String key, Supplier<T> work) {
        ApplicationUser user = users.getUserByKey(key);
        if (user == null || !user.isActive()) {
            return Optional.empty();
        }
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(user);
        try {
            return Optional.of(work.get());
        } finally {
            authentication.setLoggedInUser(before);
        }
    }
}
