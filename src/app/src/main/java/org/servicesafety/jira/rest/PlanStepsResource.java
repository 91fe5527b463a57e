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
import org.servicesafety.domain.plan.ApprovePlan;
import org.servicesafety.domain.plan.ClarifyPlan;
import org.servicesafety.domain.plan.OpenOccurrences;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.ReturnPlan;
import org.servicesafety.domain.plan.SubmitPlan;

/** The steps in the life of a plan: submitted, approved or returned, clarified (clause 5). */
@Path("plans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PlanStepsResource {

    private final Asking asking;
    private final PlanView view;
    private final SubmitPlan submit;
    private final ApprovePlan approve;
    private final ReturnPlan giveBack;
    private final ClarifyPlan clarify;
    private final OpenOccurrences near;

    @Inject
    public PlanStepsResource(
            Asking asking,
            PlanView view,
            SubmitPlan submit,
            ApprovePlan approve,
            ReturnPlan giveBack,
            ClarifyPlan clarify,
            OpenOccurrences near) {
        this.asking = asking;
        this.view = view;
        this.submit = submit;
        this.approve = approve;
        this.giveBack = giveBack;
        this.clarify = clarify;
        this.near = near;
    }

    /** Takes one step with a plan. */
    @FunctionalInterface
    private interface Step {
        Plan take(Rights rights, PlanId plan, Form form);
    }

    /** Lays the draft before the commander. */
    @POST
    @Path("{id}/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submit(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        return take(submit::submit, uri, id, Body.form(body, PlanJson.SUBMIT));
    }

    /** Approves; {@code on} is the day that stands on the plan. Then near occurrences get their issues, each by itself. */
    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        Response approved = take(approve::approve, uri, id, Body.form(body, PlanJson.APPROVE));
        near.open(new PlanId(Asked.id(id)));
        return approved;
    }

    /** Returns for rework, with the reason. */
    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response giveBack(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        return take(giveBack::giveBack, uri, id, Body.form(body, PlanJson.RETURN));
    }

    /** Opens a clarification. */
    @POST
    @Path("{id}/clarify")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response clarify(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        return take(clarify::clarify, uri, id, Body.form(body, PlanJson.CLARIFY));
    }

    private Response take(Step step, UriInfo uri, String id, Form form) {
        PlanId plan = new PlanId(Asked.id(id));
        return asking.answer(rights -> view.show(step.take(rights, plan, form), rights, asking.language(uri)));
    }
}
