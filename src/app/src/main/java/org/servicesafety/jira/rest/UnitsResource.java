package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.servicesafety.domain.unit.ChangeUnit;
import org.servicesafety.domain.unit.CreateUnit;
import org.servicesafety.domain.unit.FindUnits;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.UnitId;

/** The tree of units. */
@Path("units")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class UnitsResource {

    private final Asking asking;
    private final UnitView view;
    private final FindUnits find;
    private final ReadUnit read;
    private final CreateUnit create;
    private final ChangeUnit change;

    @Inject
    public UnitsResource(
            Asking asking, UnitView view, FindUnits find, ReadUnit read, CreateUnit create, ChangeUnit change) {
        this.asking = asking;
        this.view = view;
        this.find = find;
        this.read = read;
        this.create = create;
        this.change = change;
    }

    /** One page of units in the order of their codes; filters {@code under, code, kind, level, on}. */
    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> PageJson.of(find.find(rights, form), view.in(asking.language(uri), rights)));
    }

    /** Adds a unit. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context UriInfo uri, InputStream body) {
        Form form = Body.form(body, UnitJson.SHAPE);
        return asking.create(
                uri, rights -> view.in(asking.language(uri), rights).apply(create.create(rights, form)), UnitJson::id);
    }

    /** One unit. */
    @GET
    @Path("{id}")
    public Response read(@Context UriInfo uri, @PathParam("id") String id) {
        UnitId unit = new UnitId(Asked.id(id));
        return asking.answer(rights -> view.in(asking.language(uri), rights).apply(read.read(rights, unit)));
    }

    /** Changes a unit; what is not sent is emptied. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        UnitId unit = new UnitId(Asked.id(id));
        Form form = Body.form(body, UnitJson.SHAPE);
        return asking.answer(rights -> view.in(asking.language(uri), rights).apply(change.change(rights, unit, form)));
    }
}
