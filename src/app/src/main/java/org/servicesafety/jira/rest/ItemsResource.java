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
import java.util.List;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.plan.AddItem;
import org.servicesafety.domain.plan.ChangeItem;
import org.servicesafety.domain.plan.ChangeItems;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.domain.plan.ReadItems;
import org.servicesafety.domain.plan.ReadPlan;
import org.servicesafety.domain.plan.WithdrawnItems;

/** Items of a plan (clause 6, Appendix 1). */
@Path("plans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ItemsResource {

    private final Asking asking;
    private final ItemView view;
    private final ReadPlan plans;
    private final ReadItems items;
    private final AddItem add;
    private final ChangeItem change;
    private final ChangeItems changeMany;
    private final WithdrawnItems withdrawn;

    @Inject
    public ItemsResource(
            Asking asking,
            ItemView view,
            ReadPlan plans,
            ReadItems items,
            AddItem add,
            ChangeItem change,
            ChangeItems changeMany,
            WithdrawnItems withdrawn) {
        this.asking = asking;
        this.view = view;
        this.plans = plans;
        this.items = items;
        this.add = add;
        this.change = change;
        this.changeMany = changeMany;
        this.withdrawn = withdrawn;
    }

    /** One page of items, by number; {@code revision} is the latest if absent; {@code brief} leaves the occurrences out. */
    @GET
    @Path("{id}/items")
    public Response list(@Context UriInfo uri, @PathParam("id") String id) {
        PlanId asked = new PlanId(Asked.id(id));
        Form form = Asked.form(uri);
        return asking.answer(rights -> {
            Plan plan = plans.read(rights, asked);
            Page<PlanItem> page = items.list(rights, asked, form);
            return PageJson.of(
                    page,
                    "true".equals(form.at("brief"))
                            ? view.brief(plan, page.items(), rights)
                            : view.in(plan, page.items(), rights));
        });
    }

    /** One page of the items that clarifications took out although something of them is still to be done, without occurrences. */
    @GET
    @Path("{id}/withdrawn")
    public Response withdrawn(@Context UriInfo uri, @PathParam("id") String id) {
        PlanId asked = new PlanId(Asked.id(id));
        Form form = Asked.form(uri);
        return asking.answer(rights -> {
            Plan plan = plans.read(rights, asked);
            Page<PlanItem> page = withdrawn.list(rights, asked, form);
            return PageJson.of(page, view.brief(plan, page.items(), rights));
        });
    }

    /** Adds an item to a draft, which makes an issue. */
    @POST
    @Path("{id}/items")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        PlanId asked = new PlanId(Asked.id(id));
        Form form = Body.form(body, ItemJson.SHAPE);
        return asking.create(
                uri,
                rights -> view.show(plans.read(rights, asked), add.add(rights, asked, form), rights),
                ItemJson::key);
    }

    /** Changes the responsible person, the monitoring person or the term of chosen items, all or none; answers those items. */
    @POST
    @Path("{id}/items/change")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeMany(@PathParam("id") String id, InputStream body) {
        PlanId asked = new PlanId(Asked.id(id));
        Form form = Body.form(body, ItemJson.CHANGE);
        return asking.answer(rights -> {
            List<PlanItem> changed = changeMany.change(rights, asked, form);
            return changed.stream()
                    .map(view.in(plans.read(rights, asked), changed, rights))
                    .toList();
        });
    }

    /** One item, as the latest revision that has it says. */
    @GET
    @Path("{id}/items/{key}")
    public Response one(@PathParam("id") String id, @PathParam("key") String key) {
        PlanId asked = new PlanId(Asked.id(id));
        return asking.answer(rights -> view.show(plans.read(rights, asked), items.one(rights, asked, key), rights));
    }

    /** Changes an item of a draft; what is not sent is emptied. */
    @PUT
    @Path("{id}/items/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @PathParam("key") String key, InputStream body) {
        PlanId asked = new PlanId(Asked.id(id));
        Form form = Body.form(body, ItemJson.SHAPE);
        return asking.answer(
                rights -> view.show(plans.read(rights, asked), change.change(rights, asked, key, form), rights));
    }

    /** Takes an item out of a draft. */
    @DELETE
    @Path("{id}/items/{key}")
    public Response remove(@PathParam("id") String id, @PathParam("key") String key) {
        PlanId asked = new PlanId(Asked.id(id));
        return asking.remove(rights -> change.remove(rights, asked, key));
    }
}
