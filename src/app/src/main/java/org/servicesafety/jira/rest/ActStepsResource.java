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
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.inspection.AcknowledgeAct;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ApproveAct;
import org.servicesafety.domain.inspection.DisposeOfAct;
import org.servicesafety.domain.inspection.ProlongKeeping;
import org.servicesafety.domain.inspection.ReportElimination;

/** The steps in the life of a signed act: approved, acknowledged, reported on, kept and disposed of (clauses 14 and 15). */
@Path("acts")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ActStepsResource {

    private final Asking asking;
    private final ActView view;
    private final ApproveAct approve;
    private final AcknowledgeAct acknowledge;
    private final ReportElimination report;
    private final DisposeOfAct dispose;
    private final ProlongKeeping prolong;

    @Inject
    public ActStepsResource(
            Asking asking,
            ActView view,
            ApproveAct approve,
            AcknowledgeAct acknowledge,
            ReportElimination report,
            DisposeOfAct dispose,
            ProlongKeeping prolong) {
        this.asking = asking;
        this.view = view;
        this.approve = approve;
        this.acknowledge = acknowledge;
        this.report = report;
        this.dispose = dispose;
        this.prolong = prolong;
    }

    /** Takes one step with an act. */
    @FunctionalInterface
    private interface Step {
        Act take(Rights rights, ActId act, Form form);
    }

    /** The commander of the body approves; {@code on} is the day that stands on the act. */
    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        return take(approve::approve, uri, id, Body.form(body, ActJson.ASSENT));
    }

    /** The commander of the inspected unit has read and understood the act. */
    @POST
    @Path("{id}/acknowledge")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response acknowledge(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        return take(acknowledge::acknowledge, uri, id, Body.form(body, ActJson.ASSENT));
    }

    /** Records the report on elimination. */
    @POST
    @Path("{id}/report")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        return take(report::report, uri, id, Body.form(body, ActJson.REPORT));
    }

    /** Disposes of an act whose keeping is over. */
    @POST
    @Path("{id}/dispose")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response dispose(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        return take(dispose::dispose, uri, id, Body.form(body, ActJson.DISPOSE));
    }

    /** Orders that the signed acts of a body be kept longer. */
    @POST
    @Path("prolong")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prolong(InputStream body) {
        Form form = Body.form(body, ActJson.PROLONG);
        return asking.answer(rights -> prolong.prolong(rights, form));
    }

    private Response take(Step step, UriInfo uri, String id, Form form) {
        ActId act = new ActId(Asked.id(id));
        return asking.answer(rights -> view.show(step.take(rights, act, form), rights, asking.language(uri)));
    }
}
