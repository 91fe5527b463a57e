package org.servicesafety.jira.notify;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.reminder.Reminding;
import org.servicesafety.jira.ao.AoDigests;
import org.servicesafety.jira.ao.AoDigests.State;
import org.servicesafety.jira.setup.RemindingOfSite;

/** The reminders of the site, as its administrators see them. */
public final class SiteReminders {

    private final RemindingOfSite site;
    private final AoDigests digests;
    private final Runnable soon;
    private final Clock clock;

    /**
     * Those of this site.
     *
     * @param soon asks for a run in a moment
     */
    public SiteReminders(RemindingOfSite site, AoDigests digests, Runnable soon, Clock clock) {
        this.site = site;
        this.digests = digests;
        this.soon = soon;
        this.clock = clock;
    }

    /**
     * How the site is reminded, and what became of the digests of today.
     *
     * @param plannedFor the day for which digests were planned last; null before the first
     * @param waiting digests of today that the mail server has not taken
     * @param sent digests of today that it has
     */
    public record Now(Reminding site, @Nullable LocalDate plannedFor, long waiting, long sent) {}

    /**
     * How things stand.
     *
     * @throws Forbidden if the person does not administer the site
     */
    public Now now(Rights rights) {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("administrator-only"));
        }
        LocalDate today = LocalDate.now(clock);
        Map<State, Long> counts = digests.count(today, today);
        return new Now(
                site.get(),
                digests.plannedFor().orElse(null),
                counts.getOrDefault(State.PLANNED, 0L),
                counts.getOrDefault(State.SENT, 0L));
    }

    /** As {@link RemindingOfSite#change}. */
    public Now change(Rights rights, Form form) {
        site.change(rights, form);
        return now(rights);
    }

    /**
     * Asks for a run in a moment; how things stand before it.
     *
     * @throws Forbidden if the person does not administer the site
     */
    public Now run(Rights rights) {
        Now before = now(rights);
        soon.run();
        return before;
    }
}
