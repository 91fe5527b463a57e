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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.plan.BodyProgress;
import org.servicesafety.domain.plan.PlanDeadline;
import org.servicesafety.domain.plan.ProgressOf;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;

/** How far bodies have come with their plans. */
@Path("plans/progress")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PlanProgressResource {

    private final Asking asking;
    private final ProgressOf progress;
    private final PlanDeadline deadline;
    private final UnitNames names;

    @Inject
    public PlanProgressResource(Asking asking, ProgressOf progress, PlanDeadline deadline, UnitNames names) {
        this.asking = asking;
        this.progress = progress;
        this.deadline = deadline;
        this.names = names;
    }

    /** One page of bodies: {@code unit}, {@code year} (this one if absent), {@code subtree}. */
    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> {
            ProgressOf.Report report = progress.list(rights, form);
            Page<BodyProgress> page = report.bodies();
            Map<UnitId, UnitLabel> labels =
                    names.of(page.items().stream().map(BodyProgress::body).toList());
            return PageJson.of(page, body -> json(body, report.year(), labels.get(body.body()), asking.language(uri)));
        });
    }

    private ProgressJson json(BodyProgress body, int year, @Nullable UnitLabel label, Language language) {
        return new ProgressJson(
                body.body().value(),
                label == null ? "" : label.name().in(language.tag()),
                label == null ? null : label.projectKey(),
                year,
                body.total(),
                body.due(),
                body.confirmed(),
                body.awaiting(),
                body.overdue(),
                body.dueConfirmed(),
                body.dueAwaiting(),
                Plain.day(body.nextDue()),
                Plain.name(body.state()),
                Plain.name(body.nextState()),
                deadline.lastDay(year + 1).toString(),
                body.months());
    }
}
