package org.servicesafety.domain.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.unit.UnitId;

/** The calendars that people have subscribed to. */
public interface CalendarFeeds {

    /** Those of one person, the earliest first. */
    List<CalendarFeed> of(String owner);

    Optional<CalendarFeed> find(long id);

    CalendarFeed add(String owner, UnitId body, boolean subtree, Instant openedAt, String nonce);

    void remove(CalendarFeed feed);
}
