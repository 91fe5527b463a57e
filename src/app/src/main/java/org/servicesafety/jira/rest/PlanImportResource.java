package org.servicesafety.jira.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.servicesafety.domain.access.Watch;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.plan.ImportPlan;
import org.servicesafety.domain.plan.PlanFile;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanImport;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.load.Loads;
import org.servicesafety.jira.load.Upload;

/** Files of plans in the form of Appendix 1, loaded into a draft (clauses 5 and 6), all or nothing. */
@Path("plans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PlanImportResource {

    private static final int DONE = 200;
    private static final int REFUSED = 400;

    /** What the contract has statuses of their own for; the words stay the reader's, which say more. */
    private static final Map<String, Integer> STATUS = Map.of("file-unfolds-too-far", 413, "file-of-another-type", 415);

    private static final Pattern WATCH = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final Asking asking;
    private final Errors errors;
    private final Texts texts;
    private final ItemView view;
    private final ImportPlan plans;
    private final Loads loads;

    @Inject
    public PlanImportResource(Asking asking, Errors errors, Texts texts, ItemView view, ImportPlan plans, Loads loads) {
        this.asking = asking;
        this.errors = errors;
        this.texts = texts;
        this.view = view;
        this.plans = plans;
        this.loads = loads;
    }

    /** What the address says besides the plan; without a name nobody watches. */
    private record Wanted(boolean dryRun, String watch) {

        static Wanted read(UriInfo uri) {
            Faults.Check check = Faults.check();
            FormReader reader = new FormReader(Asked.form(uri), check);
            String watch = Objects.requireNonNullElse(reader.form().at("watch"), "");
            check.addIf(!watch.isEmpty() && !WATCH.matcher(watch).matches(), "watch", "watch-malformed");
            Wanted wanted = new Wanted(reader.flag("dryRun"), watch);
            check.refuseIfAny();
            return wanted;
        }
    }

    /**
     * How far a load has come.
     *
     * @param done items so far
     * @param all items to come into the plan; 0 while the file is read
     */
    public record StepJson(int done, int all) {}

    /** Loads items from .xlsx or .docx; with {@code dryRun=true} only says what would become of each row. {@code watch}: a name by which the load can be watched. */
    @POST
    @Path("{id}/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @XsrfProtectionExcluded // checked by SameSite, which lets programs pass
    public Response load(
            @Context UriInfo uri, @Context HttpHeaders headers, @PathParam("id") String id, InputStream body) {
        SameSite.check(headers);
        PlanId asked = new PlanId(Asked.id(id));
        Wanted wanted = Wanted.read(uri);
        String me = asking.in(rights -> {
            plans.permit(rights, asked);
            return rights.me().userKey();
        });
        Upload upload = Upload.read(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
        try {
            PlanFile file = PlanFiles.read(upload.file()).corrected(Corrections.read(upload.corrections()));
            return loads.during(
                    new Loads.Name(me, asked.value(), wanted.watch),
                    watch -> answer(uri, asked, file, wanted.dryRun, watch));
        } catch (Invalid refused) {
            return errors.answer(status(refused), refused.faults(), uri);
        }
    }

    /** What is to be said about the rows, as a workbook to be passed on; nothing is written. */
    @POST
    @Path("{id}/import/remarks.xlsx")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({Download.XLSX, MediaType.APPLICATION_JSON})
    @XsrfProtectionExcluded // checked by SameSite, which lets programs pass
    public Response remarks(
            @Context UriInfo uri, @Context HttpHeaders headers, @PathParam("id") String id, InputStream body) {
        SameSite.check(headers);
        PlanId asked = new PlanId(Asked.id(id));
        asking.in(rights -> {
            plans.permit(rights, asked);
            return true;
        });
        Upload upload = Upload.read(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
        try {
            PlanFile file = PlanFiles.read(upload.file()).corrected(Corrections.read(upload.corrections()));
            PlanImport report = asking.in(rights -> plans.preview(rights, asked, file));
            Wording wording = texts.in(asking.language(uri));
            PlanImportJson said = PlanImportJson.of(report, file, false, view, wording);
            return Download.of("remarks.xlsx", Download.XLSX, Remarks.sheet(said, wording));
        } catch (Invalid refused) {
            return errors.answer(status(refused), refused.faults(), uri);
        }
    }

    /** How far a load of one's own has come; 404 when it is over. */
    @GET
    @Path("{id}/import/{watch}")
    public Response step(@PathParam("id") String id, @PathParam("watch") String watch) {
        return loads.step(name(id, watch))
                .map(step -> Asking.answer(DONE, new StepJson(step.done(), step.all())))
                .orElseThrow(NotVisible::new);
    }

    /** Breaks a load of one's own off, of which then nothing is kept; 404 when it is over. */
    @DELETE
    @Path("{id}/import/{watch}")
    public Response cancel(@PathParam("id") String id, @PathParam("watch") String watch) {
        if (!loads.cancel(name(id, watch))) {
            throw new NotVisible();
        }
        return Response.noContent().build();
    }

    private Loads.Name name(String id, String watch) {
        long plan = Asked.id(id);
        return asking.in(rights -> new Loads.Name(rights.me().userKey(), plan, watch));
    }

    private Response answer(UriInfo uri, PlanId asked, PlanFile file, boolean dryRun, Watch watch) {
        PlanImport report = asking.in(
                rights -> dryRun ? plans.preview(rights, asked, file) : plans.load(rights, asked, file, watch));
        boolean refused = !dryRun && !report.report().isAccepted();
        PlanImportJson json = PlanImportJson.of(report, file, refused, view, texts.in(asking.language(uri)));
        return Asking.answer(refused ? REFUSED : DONE, json);
    }

    private static int status(Invalid refused) {
        return STATUS.getOrDefault(refused.faults().list().get(0).code(), REFUSED);
    }
}
