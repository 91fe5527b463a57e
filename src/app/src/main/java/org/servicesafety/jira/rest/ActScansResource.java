package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.PrintedActs;
import org.servicesafety.domain.print.ReadScans;

/** Scans of an act's signed sheets. */
@Path("acts/{id}/scans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ActScansResource {

    private final Asking asking;
    private final ReadScans scans;
    private final ScanView view;

    @Inject
    public ActScansResource(Asking asking, ReadScans scans, ScanView view) {
        this.asking = asking;
        this.scans = scans;
        this.view = view;
    }

    /** The scans, the latest first. */
    @GET
    public Response list(@PathParam("id") String id) {
        ActId act = new ActId(Asked.id(id));
        return asking.answer(rights -> Map.of(
                "items",
                scans.of(rights, PrintedActs.ref(act)).stream().map(view::scan).toList()));
    }
}
