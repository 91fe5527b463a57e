package org.servicesafety.host.user;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The time zone of a user: his own, else the server's. Serves Jira's interface and SAL's. */
public final class Zones implements TimeZoneManager, com.atlassian.sal.api.timezone.TimeZoneManager {
    private static final String PROPERTY = "jira.user.timezone";

    private final Preferences preferences;
    private final Authentication authentication;

    public Zones(Preferences preferences, Authentication authentication) {
        this.preferences = preferences;
        this.authentication = authentication;
    }

    @Override
    public TimeZone getTimeZoneforUser(@Nullable ApplicationUser user) {
        String chosen = user == null ? null : preferences.get(user.getKey(), PROPERTY);
        return chosen == null ? getDefaultTimezone() : TimeZone.getTimeZone(chosen);
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(authentication.getLoggedInUser());
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getDefault();
    }

    @Override
    public TimeZone getUserTimeZone() {
        return getLoggedInUserTimeZone();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return getDefaultTimezone();
    }
}
