package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.setup.Outcome;
import org.servicesafety.jira.setup.SetUpOfBody;

/** The one-step set-up of a project. */
@Path("projects/{key}/setup")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SetUpResource {
    private static final String DRY_RUN = "dryRun";
    private static final Shape SHAPE = Shape.of().texts("language").numbers("bodyId");

    private final Asking asking;
    private final SetUpOfBody setUp;
    private final Texts texts;

    @Inject
    public SetUpResource(Asking asking, SetUpOfBody setUp, Texts texts) {
        this.asking = asking;
        this.setUp = setUp;
        this.texts = texts;
    }

    /**
     * Looks what is there ({@code dryRun=true}) or adds what is missing. The body may name the {@code language} of names in Jira (kk,
     * ru, en) and the body of military command whose project this is ({@code bodyId}). 404 for an unknown project.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response carryOut(@Context UriInfo uri, @PathParam("key") String key, InputStream body) {
        Form form = Body.form(body, SHAPE).with(DRY_RUN, Asked.form(uri).at(DRY_RUN));
        Wording wording = texts.in(asking.language(uri));
        return asking.answer(rights -> {
            SetUpOfBody.Report report = setUp.of(rights, key, form);
            return new SetUpJson(key, report.onlyLooked(), steps(report.outcomes(), wording));
        });
    }

    private static List<SetUpJson.StepJson> steps(List<Outcome> outcomes, Wording wording) {
        return outcomes.stream()
                .map(outcome -> new SetUpJson.StepJson(
                        outcome.code(),
                        wording.text("service-safety.setup.step." + outcome.code()),
                        outcome.state().name(),
                        outcome.total(),
                        outcome.changed()))
                .toList();
    }
}
