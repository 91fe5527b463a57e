package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.servicesafety.jira.health.Health;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** What is missing, and what follows from it. Holds no names of people. */
@Path("health")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private final Asking asking;
    private final Health health;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public HealthResource(Asking asking, Health health, Texts texts, Clock clock) {
        this.asking = asking;
        this.health = health;
        this.texts = texts;
        this.clock = clock;
    }

    /** All checks, worst first. */
    @GET
    public Response look(@Context UriInfo uri) {
        Wording wording = texts.in(asking.language(uri));
        // each check reads for itself: one that fails must not take the others with it
        return Asking.answer(
                200,
                HealthJson.of(
                        LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString(), health.look(), wording));
    }
}
