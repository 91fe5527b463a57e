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
import java.util.Map;
import org.servicesafety.domain.inspection.FindViolations;
import org.servicesafety.domain.inspection.FoundViolation;
import org.servicesafety.domain.inspection.ViolationTotals;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.rest.FoundViolationJson.SummaryJson;
import org.servicesafety.jira.rest.FoundViolationJson.TotalsJson;
import org.servicesafety.jira.security.UserNames;

/** Violations of all signed acts that one sees (clause 16.2). */
@Path("violations")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class FoundViolationsResource {

    private final Asking asking;
    private final FindViolations find;
    private final UnitNames names;
    private final UserNames users;
    private final Clock clock;

    @Inject
    public FoundViolationsResource(Asking asking, FindViolations find, UnitNames names, UserNames users, Clock clock) {
        this.asking = asking;
        this.find = find;
        this.names = names;
        this.users = users;
        this.clock = clock;
    }

    /** One page, the latest control first; filters {@code unit, subtree, status, kind, from, to}. */
    @GET
    public Response list(@Context UriInfo uri) {
        return asking.answer(rights -> page(find.find(rights, Asked.form(uri)), asking.language(uri)));
    }

    /** How many there are of each kind and in all; the same filters. */
    @GET
    @Path("summary")
    public Response summary(@Context UriInfo uri) {
        return asking.answer(rights -> summary(find.summary(rights, Asked.form(uri))));
    }

    private PageJson<FoundViolationJson> page(Page<FoundViolation> page, Language language) {
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, UnitLabel> labels =
                names.of(page.items().stream().map(FoundViolation::unit).toList());
        return PageJson.of(page, found -> json(found, labels, language, today));
    }

    private FoundViolationJson json(
            FoundViolation found, Map<UnitId, UnitLabel> labels, Language language, LocalDate today) {
        UnitLabel label = labels.get(found.unit());
        return new FoundViolationJson(
                found.act().value(),
                found.number().toString(),
                found.unit().value(),
                label == null ? "" : label.name().in(language.tag()),
                found.endedOn().toString(),
                ViolationJson.of(found.reportDue(), found.violation(), today, users));
    }

    private static SummaryJson summary(FindViolations.Summary summary) {
        return new SummaryJson(
                summary.today().toString(),
                summary.kinds().stream().map(FoundViolationsResource::totals).toList(),
                totals(summary.all()));
    }

    private static TotalsJson totals(ViolationTotals totals) {
        return new TotalsJson(totals.kind(), totals.open(), totals.overdue(), totals.repeat(), totals.found());
    }
}
