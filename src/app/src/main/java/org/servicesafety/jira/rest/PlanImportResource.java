package org.servicesafety.jira.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.servicesafety.domain.access.Watch;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.plan.ImportPlan;
import org.servicesafety.domain.plan.PlanFile;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanImport;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.load.Upload;
import org.servicesafety.jira.security.UserNames;

/** Files of plans in the form of Appendix 1, loaded into a draft (clauses 5 and 6), all or nothing. */
@Path("plans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PlanImportResource {

    private static final int DONE = 200;
    private static final int REFUSED = 400;

    /** What the contract has statuses of their own for; the words stay the reader's, which say more. */
    private static final Map<String, Integer> STATUS = Map.of("file-unfolds-too-far", 413, "file-of-another-type", 415);

    private final Asking asking;
    private final Errors errors;
    private final Texts texts;
    private final UserNames users;
    private final ImportPlan plans;

    @Inject
    public PlanImportResource(Asking asking, Errors errors, Texts texts, UserNames users, ImportPlan plans) {
        this.asking = asking;
        this.errors = errors;
        this.texts = texts;
        this.users = users;
        this.plans = plans;
    }

    /** Loads items from .xlsx or .docx; with {@code dryRun=true} only says what would become of each row. */
    @POST
    @Path("{id}/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @XsrfProtectionExcluded // checked by SameSite, which lets programs pass
    public Response load(
            @Context UriInfo uri, @Context HttpHeaders headers, @PathParam("id") String id, InputStream body) {
        SameSite.check(headers);
        PlanId asked = new PlanId(Asked.id(id));
        boolean dryRun = dryRun(uri);
        asking.in(rights -> {
            plans.permit(rights, asked);
            return true;
        });
        Upload upload = Upload.read(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
        try {
            PlanFile file = PlanFiles.read(upload.file()).corrected(Corrections.read(upload.corrections()));
            return answer(uri, asked, file, dryRun);
        } catch (Invalid refused) {
            return errors.answer(status(refused), refused.faults(), uri);
        }
    }

    private Response answer(UriInfo uri, PlanId asked, PlanFile file, boolean dryRun) {
        PlanImport report = asking.in(
                rights -> dryRun ? plans.preview(rights, asked, file) : plans.load(rights, asked, file, Watch.NOBODY));
        boolean refused = !dryRun && !report.report().isAccepted();
        PlanImportJson json = PlanImportJson.of(report, file, refused, users, texts.in(asking.language(uri)));
        return Asking.answer(refused ? REFUSED : DONE, json);
    }

    private static int status(Invalid refused) {
        return STATUS.getOrDefault(refused.faults().list().get(0).code(), REFUSED);
    }

    private static boolean dryRun(UriInfo uri) {
        Faults.Check check = Faults.check();
        boolean dryRun = new FormReader(Asked.form(uri), check).flag("dryRun");
        check.refuseIfAny();
        return dryRun;
    }
}
