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
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PrintedPlans;
import org.servicesafety.domain.print.ReadScans;

/** Scans of a plan's signed sheets. */
@Path("plans/{id}/scans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PlanScansResource {

    private final Asking asking;
    private final ReadScans scans;
    private final ScanView view;

    @Inject
    public PlanScansResource(Asking asking, ReadScans scans, ScanView view) {
        this.asking = asking;
        this.scans = scans;
        this.view = view;
    }

    /** The scans of all its revisions, the latest first. */
    @GET
    public Response list(@PathParam("id") String id) {
        PlanId plan = new PlanId(Asked.id(id));
        return asking.answer(rights -> Map.of(
                "items",
                scans.of(rights, PrintedPlans.ref(plan)).stream()
                        .map(view::scan)
                        .toList()));
    }
}
