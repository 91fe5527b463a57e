package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.jira.ao.AoDigests;
import org.servicesafety.jira.job.ReminderJob;
import org.servicesafety.jira.setup.RemindingOfSite;

/** Reminders of obligations by mail. */
@Path("reminders")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RemindersResource {

    private final Asking asking;
    private final RemindingOfSite site;
    private final AoDigests digests;
    private final ReminderJob job;
    private final Clock clock;

    @Inject
    public RemindersResource(Asking asking, RemindingOfSite site, AoDigests digests, ReminderJob job, Clock clock) {
        this.asking = asking;
        this.site = site;
        this.digests = digests;
        this.job = job;
        this.clock = clock;
    }

    /** How the site is reminded, and what became of the digests of today. */
    @GET
    public Response read() {
        return asking.answer(this::answer);
    }

    /** Switches reminders on or off and says how long before a term; a value that is absent or null is the built-in one again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        Form form = Body.form(body, RemindersJson.SHAPE);
        return asking.answer(rights -> {
            site.change(rights, form);
            return answer(rights);
        });
    }

    /** Asks for a run in a moment, as each morning; a day that is planned is not planned again. */
    @POST
    @Path("run")
    public Response run() {
        return asking.answer(rights -> {
            RemindersJson before = answer(rights);
            job.soon();
            return before;
        });
    }

    private RemindersJson answer(Rights rights) {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("administrator-only"));
        }
        LocalDate today = LocalDate.now(clock);
        return RemindersJson.of(
                site.get(), digests.plannedFor().map(LocalDate::toString).orElse(null), digests.count(today, today));
    }
}
