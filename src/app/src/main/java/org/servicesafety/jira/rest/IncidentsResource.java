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
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.incident.CorrectIncident;
import org.servicesafety.domain.incident.EnterIncident;
import org.servicesafety.domain.incident.FindIncidents;
import org.servicesafety.domain.incident.Incident;
import org.servicesafety.domain.incident.IncidentId;
import org.servicesafety.domain.incident.ReadIncident;
import org.servicesafety.domain.paging.Page;

/** Incidents (clause 18). */
@Path("incidents")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class IncidentsResource {

    private final Asking asking;
    private final IncidentView view;
    private final FindIncidents find;
    private final ReadIncident read;
    private final EnterIncident enter;
    private final CorrectIncident correct;

    @Inject
    public IncidentsResource(
            Asking asking,
            IncidentView view,
            FindIncidents find,
            ReadIncident read,
            EnterIncident enter,
            CorrectIncident correct) {
        this.asking = asking;
        this.view = view;
        this.find = find;
        this.read = read;
        this.enter = enter;
        this.correct = correct;
    }

    /** One page of incidents, the latest day first; filters {@code unit, subtree, from, to, outcome, onDuty, cause, activity}. */
    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> {
            Page<Incident> page = find.find(rights, form);
            return PageJson.of(page, view.in(page.items(), rights, asking.language(uri)));
        });
    }

    /** Enters an incident. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@Context UriInfo uri, InputStream body) {
        Form form = Body.form(body, IncidentJson.SHAPE);
        return asking.create(
                uri, rights -> view.show(enter.enter(rights, form), rights, asking.language(uri)), IncidentJson::id);
    }

    /** One incident. */
    @GET
    @Path("{id}")
    public Response read(@Context UriInfo uri, @PathParam("id") String id) {
        IncidentId incident = new IncidentId(Asked.id(id));
        return asking.answer(rights -> view.show(read.read(rights, incident), rights, asking.language(uri)));
    }

    /** Corrects an incident for a {@code reason}; what is not sent is emptied. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        IncidentId incident = new IncidentId(Asked.id(id));
        Form form = Body.form(body, IncidentJson.SHAPE);
        return asking.answer(
                rights -> view.show(correct.correct(rights, incident, form), rights, asking.language(uri)));
    }

    /** Deletes an incident for a {@code reason}, in the body or in the address; its history stays. */
    @DELETE
    @Path("{id}")
    public Response delete(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        IncidentId incident = new IncidentId(Asked.id(id));
        Form sent = Body.form(body, IncidentJson.DELETION);
        Form asked = Asked.form(uri);
        Form form = sent.has("reason") || sent.isMisread("reason") ? sent : sent.with("reason", asked.at("reason"));
        return asking.remove(rights -> correct.delete(rights, incident, form));
    }
}
