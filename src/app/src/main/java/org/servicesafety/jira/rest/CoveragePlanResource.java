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
import org.servicesafety.domain.inspection.CoverageYearOf;
import org.servicesafety.domain.inspection.ProposeInspections;
import org.servicesafety.domain.inspection.ScheduleOf;

/** The year of inspections, and whom to inspect next (clause 13). */
@Path("coverage")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CoveragePlanResource {

    private final Asking asking;
    private final CoverageYearOf years;
    private final ProposeInspections propose;
    private final ScheduleOf schedules;
    private final CoveragePlanView view;

    @Inject
    public CoveragePlanResource(
            Asking asking,
            CoverageYearOf years,
            ProposeInspections propose,
            ScheduleOf schedules,
            CoveragePlanView view) {
        this.asking = asking;
        this.years = years;
        this.propose = propose;
        this.schedules = schedules;
        this.view = view;
    }

    /** The four quarters of {@code unit}, a body, in {@code year}; this one if absent. */
    @GET
    @Path("year")
    public Response year(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> view.year(years.year(rights, form), asking.language(uri)));
    }

    /** What the plan in force of {@code unit}, a body, asks to be inspected in {@code year}, and the acts of it. */
    @GET
    @Path("schedule")
    public Response schedule(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> view.schedule(schedules.schedule(rights, form), asking.language(uri)));
    }

    /**
     * Whom to inspect next of {@code unit} in {@code quarter}. {@code chosen=12:2026-12-18,15:2026-12-18} weighs that choice in place of
     * the proposal, {@code none=true} that of nobody.
     */
    @GET
    @Path("proposal")
    public Response proposal(@Context UriInfo uri) {
        Form form = Choices.spread(Asked.form(uri));
        return asking.answer(rights -> view.proposal(propose.propose(rights, form)));
    }
}
