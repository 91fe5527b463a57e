package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.servicesafety.domain.incident.IncidentId;
import org.servicesafety.domain.incident.ReadIncident;
import org.servicesafety.jira.security.UserNames;

/** What happened to the record of an incident. */
@Path("incidents/{id}/history")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class IncidentHistoryResource {

    private final Asking asking;
    private final ReadIncident read;
    private final UserNames users;
    private final Clock clock;

    @Inject
    public IncidentHistoryResource(Asking asking, ReadIncident read, UserNames users, Clock clock) {
        this.asking = asking;
        this.read = read;
        this.users = users;
        this.clock = clock;
    }

    /** Who entered, corrected and deleted it, when and why, field by field; of a deleted incident too. */
    @GET
    public Response read(@PathParam("id") String id) {
        IncidentId incident = new IncidentId(Asked.id(id));
        return asking.answer(rights -> IncidentHistoryJson.of(read.history(rights, incident), users, clock.getZone()));
    }
}
