package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.domain.feed.CalendarFeed;
import org.servicesafety.domain.feed.CalendarFeeds;
import org.servicesafety.domain.unit.UnitId;

/** Calendars that people have subscribed to, in the table CALENDAR_FEED. */
public final class AoCalendarFeeds implements CalendarFeeds {

    private final ActiveObjects ao;

    public AoCalendarFeeds(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<CalendarFeed> of(String owner) {
        return Arrays.stream(ao.find(CalendarFeedRow.class, "OWNER = ?", owner))
                .map(AoCalendarFeeds::feed)
                .sorted(Comparator.comparing(CalendarFeed::id))
                .toList();
    }

    @Override
    public Optional<CalendarFeed> find(long id) {
        return row(id).map(AoCalendarFeeds::feed);
    }

    @Override
    public CalendarFeed add(String owner, UnitId body, boolean subtree, Instant openedAt, String nonce) {
        return feed(ao.create(
                CalendarFeedRow.class,
                Map.of(
                        "OWNER", owner,
                        "UNIT_ID", body.value(),
                        "SUBTREE", subtree,
                        "OPENED_AT", openedAt.toString(),
                        "NONCE", nonce)));
    }

    @Override
    public void remove(CalendarFeed feed) {
        row(feed.id()).ifPresent(ao::delete);
    }

    private Optional<CalendarFeedRow> row(long id) {
        return id > Integer.MAX_VALUE
                ? Optional.empty()
                : Arrays.stream(ao.find(CalendarFeedRow.class, "ID = ?", (int) id))
                        .findFirst();
    }

    private static CalendarFeed feed(CalendarFeedRow row) {
        return new CalendarFeed(
                row.getID(),
                row.getOwner(),
                new UnitId(row.getUnitId()),
                row.isSubtree(),
                Instant.parse(row.getOpenedAt()),
                row.getNonce());
    }
}
