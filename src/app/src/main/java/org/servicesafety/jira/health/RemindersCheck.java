package org.servicesafety.jira.health;

import com.atlassian.mail.server.MailServerManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.servicesafety.domain.reminder.Reminding;
import org.servicesafety.jira.ao.AoDigests;
import org.servicesafety.jira.ao.AoDigests.State;

/** Whether reminders leave: Jira has a mail server, and none of an earlier day waits. */
final class RemindersCheck implements Check {
    private static final String MAIL_SERVERS = "/secure/admin/OutgoingMailServers.jspa";
    private static final int LOOKED_BACK = 14;

    private final Supplier<Reminding> site;
    private final AoDigests digests;
    private final Supplier<MailServerManager> servers;
    private final Clock clock;

    RemindersCheck(Supplier<Reminding> site, AoDigests digests, Supplier<MailServerManager> servers, Clock clock) {
        this.site = site;
        this.digests = digests;
        this.servers = servers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Finding look() {
        if (!site.get().on()) {
            return Finding.ok("reminders-off");
        }
        if (!servers.get().isDefaultSMTPMailServerDefined()) {
            return Finding.warning("mail-server", MAIL_SERVERS);
        }
        LocalDate today = LocalDate.now(clock);
        Map<State, Long> earlier = digests.count(today.minusDays(LOOKED_BACK), today.minusDays(1));
        long waiting = earlier.getOrDefault(State.PLANNED, 0L);
        return waiting == 0
                ? Finding.ok(name(), earlier.getOrDefault(State.SENT, 0L), LOOKED_BACK)
                : Finding.warning(name(), null, waiting);
    }
}
