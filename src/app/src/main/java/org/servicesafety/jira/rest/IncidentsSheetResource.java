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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.incident.FindIncidents;
import org.servicesafety.domain.incident.Incident;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.office.Sheet;

/** The list of incidents as a sheet, with the heads by which it can be loaded again. */
@Path("incidents.xlsx")
@LicensedOnly
@Produces({Sheet.TYPE, MediaType.APPLICATION_JSON})
public final class IncidentsSheetResource {

    /** As many as a file to be loaded may have. */
    private static final int MOST = 20_000;

    private static final List<String> HEADS = List.of(
            "date",
            "unit",
            "outcome",
            "injury_kind",
            "people",
            "on_duty",
            "cause",
            "activity",
            "circumstances",
            "unit_name",
            "cause_name",
            "activity_name");

    private final Asking asking;
    private final IncidentView view;
    private final FindIncidents find;

    @Inject
    public IncidentsSheetResource(Asking asking, IncidentView view, FindIncidents find) {
        this.asking = asking;
        this.view = view;
        this.find = find;
    }

    /** The incidents that {@code GET incidents} lists by the same filters; 400 if there are more than 20,000. */
    @GET
    public Response sheet(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        Language language = asking.language(uri);
        byte[] sheet = asking.in(rights -> Sheet.of("incidents", HEADS, rows(rights, form, language)));
        return Download.of("incidents.xlsx", Sheet.TYPE, sheet);
    }

    private List<List<Object>> rows(Rights rights, Form form, Language language) {
        List<List<Object>> rows = new ArrayList<>();
        Page<Incident> page;
        do {
            page = find.find(rights, form, new Paging(rows.size(), Paging.MOST));
            if (page.total() > MOST) {
                throw new Invalid(Fault.of("too-many", MOST));
            }
            var show = view.in(page.items(), rights, language);
            page.items().forEach(incident -> rows.add(row(show.apply(incident))));
        } while (!page.items().isEmpty() && rows.size() < page.total());
        return rows;
    }

    private static List<Object> row(IncidentJson incident) {
        return Arrays.asList(
                incident.date(),
                incident.unitCode(),
                incident.outcome(),
                Objects.requireNonNullElse(incident.injuryKind(), ""),
                incident.people(),
                String.valueOf(incident.onDuty()),
                incident.cause(),
                incident.activity(),
                Objects.requireNonNullElse(incident.circumstances(), ""),
                incident.unitName(),
                incident.causeName(),
                incident.activityName());
    }
}
