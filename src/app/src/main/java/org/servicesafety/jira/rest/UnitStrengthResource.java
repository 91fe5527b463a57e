package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.strength.ChangeStrength;
import org.servicesafety.domain.strength.ReadStrength;
import org.servicesafety.domain.unit.UnitId;

/** The strength of one unit. */
@Path("units/{id}/strength")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class UnitStrengthResource {

    private final Asking asking;
    private final ReadStrength read;
    private final ChangeStrength change;

    @Inject
    public UnitStrengthResource(Asking asking, ReadStrength read, ChangeStrength change) {
        this.asking = asking;
        this.read = read;
        this.change = change;
    }

    /** The known months {@code from} to {@code to}, both inclusive; last year and this one if absent. */
    @GET
    public Response read(@Context UriInfo uri, @PathParam("id") String id) {
        UnitId unit = new UnitId(Asked.id(id));
        Form range = Asked.form(uri);
        return asking.answer(rights -> StrengthJson.of(read.read(rights, unit, range), rights, asking.language(uri)));
    }

    /** Changes the months that are named and no other, null clears one; answers as {@link #read}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        UnitId unit = new UnitId(Asked.id(id));
        Form form = Body.form(body, StrengthJson.SHAPE);
        Form range = Asked.form(uri);
        return asking.answer(rights -> {
            change.change(rights, unit, form);
            return StrengthJson.of(read.read(rights, unit, range), rights, asking.language(uri));
        });
    }
}
