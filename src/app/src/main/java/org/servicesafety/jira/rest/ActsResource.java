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
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ChangeAct;
import org.servicesafety.domain.inspection.DeleteDraft;
import org.servicesafety.domain.inspection.DraftAct;
import org.servicesafety.domain.inspection.DraftActs;
import org.servicesafety.domain.inspection.FindActs;
import org.servicesafety.domain.inspection.ReadAct;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.jira.rest.ActJson.DraftsJson;

/** Acts of control. Their signatures and violations have resources of their own. */
@Path("acts")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ActsResource {

    private final Asking asking;
    private final ActView view;
    private final FindActs find;
    private final ReadAct read;
    private final DraftAct draft;
    private final ChangeAct change;
    private final DeleteDraft delete;
    private final DraftActs drafts;

    @Inject
    public ActsResource(
            Asking asking,
            ActView view,
            FindActs find,
            ReadAct read,
            DraftAct draft,
            DraftActs drafts,
            ChangeAct change,
            DeleteDraft delete) {
        this.asking = asking;
        this.view = view;
        this.find = find;
        this.read = read;
        this.draft = draft;
        this.drafts = drafts;
        this.change = change;
        this.delete = delete;
    }

    /** One page of acts, the latest control first; filters {@code unit, from, to, state, toDispose, lateReport}. */
    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> {
            Page<Act> page = find.find(rights, form);
            return PageJson.of(page, view.in(page.items(), rights, asking.language(uri)));
        });
    }

    /** Opens a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(@Context UriInfo uri, InputStream body) {
        Form form = Body.form(body, ActJson.SHAPE);
        return asking.create(
                uri, rights -> view.show(draft.draft(rights, form), rights, asking.language(uri)), ActJson::id);
    }

    /** Opens several drafts, all or none. */
    @POST
    @Path("drafts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response drafts(@Context UriInfo uri, InputStream body) {
        Form form = Body.form(body, ActJson.DRAFTS);
        DraftsJson made = asking.in(rights -> {
            List<Act> acts = drafts.draft(rights, form);
            return new DraftsJson(acts.stream()
                    .map(view.in(acts, rights, asking.language(uri)))
                    .toList());
        });
        return Asking.answer(201, made);
    }

    /** One page of what happened to the act, the latest first. */
    @GET
    @Path("{id}/history")
    public Response history(@Context UriInfo uri, @PathParam("id") String id) {
        ActId act = new ActId(Asked.id(id));
        return asking.answer(rights -> PageJson.of(read.history(rights, act, Asked.form(uri)), view::show));
    }

    /** One act. */
    @GET
    @Path("{id}")
    public Response read(@Context UriInfo uri, @PathParam("id") String id) {
        ActId act = new ActId(Asked.id(id));
        return asking.answer(rights -> view.show(read.read(rights, act), rights, asking.language(uri)));
    }

    /** Changes a draft; what is not sent is emptied, signatures are taken back. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        ActId act = new ActId(Asked.id(id));
        Form form = Body.form(body, ActJson.SHAPE);
        return asking.answer(rights -> view.show(change.change(rights, act, form), rights, asking.language(uri)));
    }

    /** Deletes a draft. */
    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        ActId act = new ActId(Asked.id(id));
        return asking.remove(rights -> delete.delete(rights, act));
    }
}
