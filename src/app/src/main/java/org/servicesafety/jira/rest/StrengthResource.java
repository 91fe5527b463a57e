package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.strength.ChangeStrength;
import org.servicesafety.domain.strength.ReadStrength;

/** The strength of several units at once, as in a grid of units and months. */
@Path("strength")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class StrengthResource {

    private final Asking asking;
    private final ReadStrength read;
    private final ChangeStrength change;

    @Inject
    public StrengthResource(Asking asking, ReadStrength read, ChangeStrength change) {
        this.asking = asking;
        this.read = read;
        this.change = change;
    }

    /** One page of units in the order of their codes with their known months; filters as for units, and {@code from, to}. */
    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> PageJson.of(
                read.list(rights, form), strength -> StrengthJson.of(strength, rights, asking.language(uri))));
    }

    /** Changes months of several units, all or none. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        Form form = Body.form(body, StrengthJson.SHAPE_OF_MANY);
        return asking.remove(rights -> change.changeMany(rights, form));
    }
}
