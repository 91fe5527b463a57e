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
import org.servicesafety.jira.setup.AheadOfTimeOfSite;

/** Values of the site that are no rule of the order. */
@Path("settings")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SettingsResource {

    private final Asking asking;
    private final AheadOfTimeOfSite ahead;

    @Inject
    public SettingsResource(Asking asking, AheadOfTimeOfSite ahead) {
        this.asking = asking;
        this.ahead = ahead;
    }

    /** How far ahead occurrences become sub-tasks. */
    @GET
    @Path("occurrences")
    public Response occurrences() {
        return asking.answer(rights -> AheadOfTimeJson.of(ahead.get()));
    }

    /** Sets it; a value that is absent or null is the built-in one again. */
    @POST
    @Path("occurrences")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setOccurrences(InputStream body) {
        Form form = Body.form(body, AheadOfTimeJson.SHAPE);
        return asking.answer(rights -> AheadOfTimeJson.of(ahead.change(rights, form)));
    }
}
