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
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.inspection.CoverageOf;

/** Coverage of departments and services by inspections in a quarter (clause 13). */
@Path("coverage")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CoverageResource {
    private final Asking asking;
    private final CoverageOf coverage;
    private final CoverageView view;

    @Inject
    public CoverageResource(Asking asking, CoverageOf coverage, CoverageView view) {
        this.asking = asking;
        this.coverage = coverage;
        this.view = view;
    }

    /**
     * Coverage of {@code unit} in {@code quarter}; with {@code subtree=true} one row for it and for each body below. 404 for a unit
     * that is absent or not visible, 400 for one that is no body.
     */
    @GET
    public Response read(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> "true".equals(form.at("subtree"))
                ? view.below(form.at("unit"), coverage.below(rights, form), asking.language(uri))
                : view.one(coverage.one(rights, form), asking.language(uri)));
    }
}
