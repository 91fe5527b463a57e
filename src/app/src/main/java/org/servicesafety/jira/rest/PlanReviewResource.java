package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.plan.ComparePlan;
import org.servicesafety.domain.plan.PlanChecks;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PreviewTerm;
import org.servicesafety.domain.plan.ReadPlan;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.security.UserNames;

/** What a plan lacks, what a revision changed, and how a term would be understood. */
@Path("plans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PlanReviewResource {

    private final Asking asking;
    private final ReadPlan plans;
    private final PlanChecks checks;
    private final ComparePlan compare;
    private final PreviewTerm terms;
    private final UserNames users;
    private final Texts texts;

    @Inject
    public PlanReviewResource(
            Asking asking,
            ReadPlan plans,
            PlanChecks checks,
            ComparePlan compare,
            PreviewTerm terms,
            UserNames users,
            Texts texts) {
        this.asking = asking;
        this.plans = plans;
        this.checks = checks;
        this.compare = compare;
        this.terms = terms;
        this.users = users;
        this.texts = texts;
    }

    /** All that the latest revision lacks, the blocking first. */
    @GET
    @Path("{id}/checks")
    public Response checks(@Context UriInfo uri, @PathParam("id") String id) {
        PlanId plan = new PlanId(Asked.id(id));
        return asking.answer(rights -> {
            Wording wording = texts.in(asking.language(uri));
            return checks.of(plans.read(rights, plan)).stream()
                    .map(check -> CheckJson.of(check, wording))
                    .toList();
        });
    }

    /** What a revision changed against {@code from}, the one before it if absent; one page of items. */
    @GET
    @Path("{id}/revisions/{number}/changes")
    public Response changes(@Context UriInfo uri, @PathParam("id") String id, @PathParam("number") String number) {
        PlanId plan = new PlanId(Asked.id(id));
        long to = Asked.id(number);
        Form form = Asked.form(uri);
        return asking.answer(rights -> ChangesJson.of(compare.changes(rights, plan, to, form), users));
    }

    /** How the wording {@code text} of a term would be understood in the plan; nothing is written. */
    @GET
    @Path("{id}/term")
    public Response term(@Context UriInfo uri, @PathParam("id") String id) {
        PlanId plan = new PlanId(Asked.id(id));
        Form form = Asked.form(uri);
        return asking.answer(
                rights -> TermPreviewJson.of(terms.read(rights, plan, form), texts.in(asking.language(uri))));
    }
}
