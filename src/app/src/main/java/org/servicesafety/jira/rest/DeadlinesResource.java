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
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Deadline;
import org.servicesafety.domain.obligation.Obligation;
import org.servicesafety.domain.obligation.ObligationsOf;
import org.servicesafety.domain.obligation.Subject;
import org.servicesafety.domain.obligation.TrackedObligation;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** Obligations of bodies with their last timely days (clauses 5, 11.1, 13, 20). */
@Path("deadlines")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class DeadlinesResource {
    private final Asking asking;
    private final ObligationsOf obligations;
    private final UnitNames names;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public DeadlinesResource(Asking asking, ObligationsOf obligations, UnitNames names, Texts texts, Clock clock) {
        this.asking = asking;
        this.obligations = obligations;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    /** One page by due day; filters {@code unit, from, to, kind, state, subtree}. */
    @GET
    public Response list(@Context UriInfo uri) {
        return asking.answer(rights -> page(obligations.list(rights, Asked.form(uri)), asking.language(uri)));
    }

    /** How many of them stand how today; filters as above but for {@code state}, {@code start} and {@code limit}. */
    @GET
    @Path("summary")
    public Response summary(@Context UriInfo uri) {
        return asking.answer(rights ->
                DeadlinesJson.SummaryJson.of(obligations.summary(rights, Asked.form(uri)), LocalDate.now(clock)));
    }

    private DeadlinesJson page(Page<TrackedObligation> page, Language language) {
        Wording wording = texts.in(language);
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, UnitLabel> labels = names.of(page.items().stream()
                .map(TrackedObligation::obligation)
                .map(Obligation::body)
                .toList());
        return new DeadlinesJson(
                today.toString(),
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString(),
                page.start(),
                page.limit(),
                page.total(),
                page.items().stream()
                        .map(item -> json(item, labels.get(item.obligation().body()), wording, today))
                        .toList());
    }

    private static DeadlinesJson.DeadlineJson json(
            TrackedObligation item, @Nullable UnitLabel label, Wording wording, LocalDate today) {
        Obligation obligation = item.obligation();
        Subject subject = obligation.subject();
        ObligationWords words = new ObligationWords(obligation, wording);
        String projectKey = label == null ? null : label.projectKey();
        return new DeadlinesJson.DeadlineJson(
                obligation.kind().name(),
                obligation.body().value(),
                label == null ? "" : label.name().in(wording.language().tag()),
                projectKey,
                obligation.period().toString(),
                obligation.due().toString(),
                item.state().name(),
                Plain.day(item.doneOn()),
                days(item, today),
                obligation.clause(),
                subject == null ? null : subject.id(),
                subject == null ? null : subject.name(),
                words.title(),
                words.performer(),
                words.proof(),
                words.link(projectKey));
    }

    private static long days(TrackedObligation item, LocalDate today) {
        Deadline deadline = new Deadline(item.obligation().due());
        return item.doneOn() == null ? deadline.daysLeft(today) : deadline.daysLate(item.doneOn());
    }
}
