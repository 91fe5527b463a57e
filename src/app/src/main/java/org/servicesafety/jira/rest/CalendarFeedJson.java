package org.servicesafety.jira.rest;

import org.servicesafety.domain.feed.CalendarFeed;

/**
 * A calendar of obligations that the asking person has subscribed to.
 *
 * @param unitId the body
 * @param unitName its name in the language of the answer
 * @param subtree with the bodies below
 * @param openedAt in UTC
 * @param address what calendars are given; whoever knows it reads what its owner sees
 */
public record CalendarFeedJson(
        long id, long unitId, String unitName, boolean subtree, String openedAt, String address) {

    static final Shape SHAPE =
            Shape.of().numbers("unitId").flags("subtree").readOnly("id", "unitName", "openedAt", "address");

    static CalendarFeedJson of(CalendarFeed feed, String unitName, String address) {
        return new CalendarFeedJson(
                feed.id(),
                feed.body().value(),
                unitName,
                feed.subtree(),
                feed.openedAt().toString(),
                address);
    }
}
