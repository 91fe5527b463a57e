package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.SignAct;

/** Signatures under an act. */
@Path("acts/{id}/sign")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SignaturesResource {

    private final Asking asking;
    private final ActView view;
    private final SignAct sign;

    @Inject
    public SignaturesResource(Asking asking, ActView view, SignAct sign) {
        this.asking = asking;
        this.view = view;
        this.sign = sign;
    }

    /** Signs; {@code for} says for whom, if not for oneself. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sign(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        ActId act = new ActId(Asked.id(id));
        Form form = Body.form(body, ActJson.SIGN);
        return asking.answer(rights -> view.show(sign.sign(rights, act, form), rights, asking.language(uri)));
    }
}
