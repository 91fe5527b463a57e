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
import org.servicesafety.domain.form.Form;
import org.servicesafety.jira.notify.SiteReminders;

/** Reminders of obligations by mail. */
@Path("reminders")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RemindersResource {

    private final Asking asking;
    private final SiteReminders reminders;

    @Inject
    public RemindersResource(Asking asking, SiteReminders reminders) {
        this.asking = asking;
        this.reminders = reminders;
    }

    /** How the site is reminded, and what became of the digests of today. */
    @GET
    public Response read() {
        return asking.answer(rights -> RemindersJson.of(reminders.now(rights)));
    }

    /** Switches reminders on or off and says how long before a term; a value that is absent or null is the built-in one again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        Form form = Body.form(body, RemindersJson.SHAPE);
        return asking.answer(rights -> RemindersJson.of(reminders.change(rights, form)));
    }

    /** Asks for a run in a moment, as each morning; a day that is planned is not planned again. */
    @POST
    @Path("run")
    public Response run() {
        return asking.answer(rights -> RemindersJson.of(reminders.run(rights)));
    }
}
