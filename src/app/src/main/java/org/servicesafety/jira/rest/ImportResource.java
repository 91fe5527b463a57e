package org.servicesafety.jira.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.incident.ImportIncidents;
import org.servicesafety.domain.incident.ImportedIncident;
import org.servicesafety.domain.strength.ImportStrength;
import org.servicesafety.domain.strength.ImportedStrength;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.Table;
import org.servicesafety.domain.unit.ImportUnits;
import org.servicesafety.domain.unit.ImportedUnit;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.load.Upload;

/** Files to be loaded, all or nothing. */
@Path("import")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ImportResource {

    private static final String DRY_RUN = "dryRun";
    private static final int REFUSED = 400;
    private static final int DONE = 200;

    private final Asking asking;
    private final Texts texts;
    private final ImportUnits units;
    private final ImportStrength strength;
    private final ImportIncidents incidents;

    @Inject
    public ImportResource(
            Asking asking, Texts texts, ImportUnits units, ImportStrength strength, ImportIncidents incidents) {
        this.asking = asking;
        this.texts = texts;
        this.units = units;
        this.strength = strength;
        this.incidents = incidents;
    }

    /** Loads units from .xlsx or .csv; with {@code dryRun=true} only says what would become of each row. */
    @POST
    @Path("units")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @XsrfProtectionExcluded // checked by SameSite, which lets programs pass
    public Response units(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        return load(new Sent(uri, headers, body), units::preview, units::load, ImportResource::item);
    }

    /** Loads strength by unit and month from .xlsx or .csv; {@code dryRun} as for units. */
    @POST
    @Path("strength")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @XsrfProtectionExcluded // checked by SameSite, which lets programs pass
    public Response strength(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        return load(new Sent(uri, headers, body), strength::preview, strength::load, ImportResource::item);
    }

    /** Loads incidents from .xlsx or .csv; {@code dryRun} as for units. */
    @POST
    @Path("incidents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @XsrfProtectionExcluded // checked by SameSite, which lets programs pass
    public Response incidents(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        return load(new Sent(uri, headers, body), incidents::preview, incidents::load, ImportResource::item);
    }

    private record Sent(UriInfo uri, HttpHeaders headers, InputStream body) {}

    private interface Loading<T> {
        ImportReport<T> of(Rights rights, Table table);
    }

    private <T> Response load(
            Sent sent, Loading<T> preview, Loading<T> load, Function<T, Map<String, @Nullable Object>> json) {
        SameSite.check(sent.headers);
        boolean dryRun = dryRun(sent.uri);
        Upload upload = Upload.read(sent.headers.getHeaderString(HttpHeaders.CONTENT_TYPE), sent.body);
        Table table = upload.table().corrected(Corrections.read(upload.corrections()));
        ImportReport<T> report = asking.in(rights -> (dryRun ? preview : load).of(rights, table));
        boolean refused = !dryRun && !report.isAccepted();
        ImportJson answer = ImportJson.of(
                report,
                table,
                report.items().stream().map(json).toList(),
                refused,
                texts.in(asking.language(sent.uri)));
        return Asking.answer(refused ? REFUSED : DONE, answer);
    }

    private static boolean dryRun(UriInfo uri) {
        Faults.Check check = Faults.check();
        boolean dryRun = new FormReader(Asked.form(uri), check).flag(DRY_RUN);
        check.refuseIfAny();
        return dryRun;
    }

    private static Map<String, @Nullable Object> item(ImportedUnit item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("row", item.row());
        json.put("id", Plain.id(item.id()));
        json.put("outcome", item.outcome().name());
        json.put("code", item.understood().at("code"));
        json.put("name", name(item));
        for (String field :
                new String[] {"kind", "level", "parent", "projectKey", "validFrom", "validTo", "succeeds"}) {
            json.put(field, item.understood().at(field));
        }
        return json;
    }

    private static Map<String, @Nullable Object> item(ImportedStrength item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("row", item.row());
        json.put("unitId", Plain.id(item.unit()));
        json.put("outcome", item.outcome().name());
        json.put("unit", item.understood().at("unit"));
        json.put("month", item.understood().at("month"));
        String servicemen = item.understood().at("servicemen");
        json.put("servicemen", servicemen == null ? null : Integer.valueOf(servicemen));
        return json;
    }

    private static Map<String, @Nullable Object> item(ImportedIncident item) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("row", item.row());
        json.put("unitId", Plain.id(item.unit()));
        json.put("state", item.outcome().name());
        json.put("unit", item.understood().at("unit"));
        for (String field : new String[] {"date", "outcome", "injuryKind", "cause", "activity", "circumstances"}) {
            json.put(field, item.understood().at(field));
        }
        String people = item.understood().at("people");
        json.put("people", people == null ? null : Integer.valueOf(people));
        String onDuty = item.understood().at("onDuty");
        json.put("onDuty", onDuty == null ? null : Boolean.valueOf(onDuty));
        return json;
    }

    private static UnitJson.NameJson name(ImportedUnit item) {
        return new UnitJson.NameJson(
                item.understood().at("name.kk"),
                item.understood().at("name.ru"),
                item.understood().at("name.en"));
    }
}
