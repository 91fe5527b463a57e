package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.plan.ChangePlan;
import org.servicesafety.domain.plan.CreatePlan;
import org.servicesafety.domain.plan.DeletePlan;
import org.servicesafety.domain.plan.FindPlans;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.ReadPlan;
import org.servicesafety.domain.plan.Revision;

/** Annual plans (clause 5). The steps of their life and their items have resources of their own. */
@Path("plans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PlansResource {

    private final Asking asking;
    private final PlanView view;
    private final FindPlans find;
    private final ReadPlan read;
    private final CreatePlan create;
    private final ChangePlan change;
    private final DeletePlan delete;

    @Inject
    public PlansResource(
            Asking asking,
            PlanView view,
            FindPlans find,
            ReadPlan read,
            CreatePlan create,
            ChangePlan change,
            DeletePlan delete) {
        this.asking = asking;
        this.view = view;
        this.find = find;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    /** One page of plans, the latest year first; filters {@code unit, subtree, year}. */
    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> {
            Page<Plan> page = find.find(rights, form);
            return PageJson.of(page, view.in(page.items(), rights, asking.language(uri)));
        });
    }

    /** Opens the draft of a plan. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context UriInfo uri, InputStream body) {
        Form form = Body.form(body, PlanJson.CREATE);
        return asking.create(
                uri, rights -> view.show(create.create(rights, form), rights, asking.language(uri)), PlanJson::id);
    }

    /** One plan. */
    @GET
    @Path("{id}")
    public Response read(@Context UriInfo uri, @PathParam("id") String id) {
        PlanId plan = new PlanId(Asked.id(id));
        return asking.answer(rights -> view.show(read.read(rights, plan), rights, asking.language(uri)));
    }

    /** Changes goals, tasks and requirements of a draft; what is not sent is emptied. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        PlanId plan = new PlanId(Asked.id(id));
        Form form = Body.form(body, PlanJson.SHAPE);
        return asking.answer(rights -> view.show(change.change(rights, plan, form), rights, asking.language(uri)));
    }

    /** Deletes a draft that was never submitted; {@code version} in the address says of which the person knows. */
    @DELETE
    @Path("{id}")
    public Response delete(@Context UriInfo uri, @PathParam("id") String id) {
        PlanId plan = new PlanId(Asked.id(id));
        Form form = Asked.form(uri);
        return asking.remove(rights -> delete.delete(rights, plan, form));
    }

    /** One page of the plan's revisions, by number. */
    @GET
    @Path("{id}/revisions")
    public Response revisions(@Context UriInfo uri, @PathParam("id") String id) {
        PlanId asked = new PlanId(Asked.id(id));
        Faults.Check check = Faults.check();
        Paging paging = Paging.read(Asked.form(uri), check);
        check.refuseIfAny();
        return asking.answer(rights -> {
            Plan plan = read.read(rights, asked);
            Page<Revision> page = Page.of(
                    paging,
                    plan.revisions().size(),
                    plan.revisions().stream()
                            .skip(paging.start())
                            .limit(paging.limit())
                            .toList());
            return PageJson.of(page, revision -> view.revision(plan, revision));
        });
    }
}
