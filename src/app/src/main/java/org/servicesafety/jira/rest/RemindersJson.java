package org.servicesafety.jira.rest;

import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.notify.SiteReminders;

/**
 * How the site is reminded, and what became of the digests of today.
 *
 * @param on true built in
 * @param leadDays 1 to 20, 5 built in: so many working days before the term
 * @param plannedFor the day for which digests were planned last; null before the first
 * @param waiting digests of today that the mail server has not taken yet
 * @param sent digests of today that it has
 */
public record RemindersJson(boolean on, int leadDays, @Nullable String plannedFor, long waiting, long sent) {

    static final Shape SHAPE = Shape.of().flags("on").numbers("leadDays").readOnly("plannedFor", "waiting", "sent");

    static RemindersJson of(SiteReminders.Now now) {
        return new RemindersJson(
                now.site().on(), now.site().leadDays(), Plain.day(now.plannedFor()), now.waiting(), now.sent());
    }
}
