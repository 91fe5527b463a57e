package org.servicesafety.host.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who is at work on this thread. */
public final class Authentication implements JiraAuthenticationContext {
    @SuppressWarnings("ThreadLocalUsage") // several stand-ins may run in one JVM
    private final ThreadLocal<@Nullable ApplicationUser> user = new ThreadLocal<>();

    private final Languages languages;

    public Authentication(Languages languages) {
        this.languages = languages;
    }

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return user.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return user.get() != null;
    }

    @Override
    public void setLoggedInUser(@Nullable ApplicationUser newUser) {
        user.set(newUser);
    }

    @Override
    public void clearLoggedInUser() {
        user.remove();
    }

    @Override
    public Locale getLocale() {
        return languages.localeOf(user.get());
    }

    @Override
    public I18nHelper getI18nHelper() {
        return languages.getInstance(getLocale());
    }
}
