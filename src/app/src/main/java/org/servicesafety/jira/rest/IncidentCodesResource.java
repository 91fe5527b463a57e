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
import java.util.List;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.incident.ChangeCodes;
import org.servicesafety.domain.incident.CodeLists;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.jira.language.Language;

/** The lists of causes and activities of incidents (clause 16.2). */
@Path("incident-codes")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class IncidentCodesResource {

    private final Asking asking;
    private final IncidentCodes codes;
    private final ChangeCodes change;

    @Inject
    public IncidentCodesResource(Asking asking, IncidentCodes codes, ChangeCodes change) {
        this.asking = asking;
        this.codes = codes;
        this.change = change;
    }

    /** All codes, causes first, retired ones too. */
    @GET
    public Response list(@Context UriInfo uri) {
        Language language = asking.language(uri);
        return asking.answer(rights -> {
            List<IncidentCodeJson> all = CodeLists.of(codes).all().stream()
                    .map(code -> IncidentCodeJson.of(code, rights, language))
                    .toList();
            return PageJson.of(new Page<>(0, Math.max(1, all.size()), all.size(), all), code -> code);
        });
    }

    /** Adds a code; administrators only. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context UriInfo uri, InputStream body) {
        Form form = Body.form(body, IncidentCodeJson.SHAPE);
        return asking.create(
                uri,
                rights -> IncidentCodeJson.of(change.add(rights, form), rights, asking.language(uri)),
                code -> code.kind() + "/" + code.code());
    }

    /** Renames a code, retires it or takes it back into use; administrators only. */
    @PUT
    @Path("{kind}/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @Context UriInfo uri, @PathParam("kind") String kind, @PathParam("code") String code, InputStream body) {
        Form form = Body.form(body, IncidentCodeJson.SHAPE);
        return asking.answer(
                rights -> IncidentCodeJson.of(change.change(rights, kind, code, form), rights, asking.language(uri)));
    }
}
