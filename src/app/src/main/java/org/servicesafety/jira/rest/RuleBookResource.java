package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.servicesafety.domain.rulebook.ReadEditions;

/** The numbers of the order in force. */
@Path("rulebook")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RuleBookResource {
    private final Asking asking;
    private final ReadEditions editions;

    @Inject
    public RuleBookResource(Asking asking, ReadEditions editions) {
        this.asking = asking;
        this.editions = editions;
    }

    /** The edition in force on the day {@code on}, today if absent, and every value in it. */
    @GET
    public Response inForce(@Context UriInfo uri) {
        return asking.answer(rights -> RuleBookJson.of(editions.on(Asked.form(uri))));
    }
}
