package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.inspection.ChangeKinds;

/** The tree of the kinds of violations, which the site keeps (clause 16.2). */
@Path("violation-kinds")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class KindsResource {

    private final Asking asking;
    private final ChangeKinds kinds;

    @Inject
    public KindsResource(Asking asking, ChangeKinds kinds) {
        this.asking = asking;
        this.kinds = kinds;
    }

    /** All kinds. */
    @GET
    public Response read() {
        return asking.answer(rights -> KindsJson.of(kinds.read(), rights.administrator()));
    }

    /** Puts another tree in the place of the one that there is. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        Form form = Body.form(body, KindsJson.SHAPE);
        return asking.answer(rights -> KindsJson.of(kinds.change(rights, form), rights.administrator()));
    }
}
