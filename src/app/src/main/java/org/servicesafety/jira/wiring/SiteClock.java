package org.servicesafety.jira.wiring;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock on the wall of the site: today is the same day for everybody, in the time zone that Jira's administrator has set. */
final class SiteClock extends Clock {

    private final TimeZoneManager zones;

    SiteClock(TimeZoneManager zones) {
        this.zones = zones;
    }

    @Override
    public ZoneId getZone() {
        return zones.getDefaultTimezone().toZoneId();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now(Clock.systemUTC());
    }
}
