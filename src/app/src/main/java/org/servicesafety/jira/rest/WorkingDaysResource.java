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
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.form.Form;
import org.servicesafety.jira.setup.WorkingDaysOfSite;

/** Holidays and moved days, by which reminders count working days. */
@Path("working-days")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class WorkingDaysResource {

    private final Asking asking;
    private final WorkingDaysOfSite days;

    @Inject
    public WorkingDaysResource(Asking asking, WorkingDaysOfSite days) {
        this.asking = asking;
        this.days = days;
    }

    /** The years that are known. */
    @GET
    public Response years() {
        return asking.answer(rights -> {
            if (!rights.administrator()) {
                throw new Forbidden(Fault.of("administrator-only"));
            }
            return WorkingDaysJson.of(days.get());
        });
    }

    /** Enters a year, or enters it anew. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(InputStream body) {
        Form form = Body.form(body, WorkingDaysJson.SHAPE);
        return asking.answer(rights -> WorkingDaysJson.of(days.enter(rights, form)));
    }
}
