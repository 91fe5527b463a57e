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
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.print.PlanForm;
import org.servicesafety.jira.print.PlanPage;
import org.servicesafety.jira.print.PlanSheets;
import org.servicesafety.jira.print.PrintedForms;

/** Plans in the form of Appendix 1. */
@Path("plans")
@LicensedOnly
public final class PlanFormResource {

    private final Asking asking;
    private final PlanSheets sheets;
    private final PrintedForms forms;
    private final Texts texts;

    @Inject
    public PlanFormResource(Asking asking, PlanSheets sheets, PrintedForms forms, Texts texts) {
        this.asking = asking;
        this.sheets = sheets;
        this.forms = forms;
        this.texts = texts;
    }

    /** The form as .docx; {@code revision} is the latest if absent. */
    @GET
    @Path("{id}/form.docx")
    @Produces({Download.DOCX, MediaType.APPLICATION_JSON})
    public Response docx(@Context UriInfo uri, @PathParam("id") String id) {
        Language language = asking.language(uri);
        PlanForm form = form(uri, id, language);
        return Download.of(name(form), Download.DOCX, asking.in(rights -> forms.plan(form, language)));
    }

    /** The form as a page to print from a browser; {@code revision} is the latest if absent. */
    @GET
    @Path("{id}/form.html")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response html(@Context UriInfo uri, @PathParam("id") String id) {
        Language language = asking.language(uri);
        return page(PlanPage.html(form(uri, id, language), texts.in(language)));
    }

    /** A form to be filled in by hand, as .docx. */
    @GET
    @Path("blank-form.docx")
    @Produces({Download.DOCX, MediaType.APPLICATION_JSON})
    public Response blank(@Context UriInfo uri) {
        Language language = asking.language(uri);
        return Download.of(
                "plan-" + language.tag() + ".docx",
                Download.DOCX,
                asking.in(rights -> forms.plan(PlanForm.blank(), language)));
    }

    /** A form to be filled in by hand, as a page. */
    @GET
    @Path("blank-form.html")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response blankPage(@Context UriInfo uri) {
        return page(PlanPage.html(PlanForm.blank(), texts.in(asking.language(uri))));
    }

    private PlanForm form(UriInfo uri, String id, Language language) {
        PlanId plan = new PlanId(Asked.id(id));
        Faults.Check check = Faults.check();
        Long revision = new FormReader(Asked.form(uri), check).number("revision");
        check.refuseIfAny();
        return asking.in(rights -> sheets.form(rights, plan, number(revision), texts.in(language)));
    }

    private static @Nullable Integer number(@Nullable Long revision) {
        if (revision != null && (revision < 1 || revision > Integer.MAX_VALUE)) {
            throw new NotVisible();
        }
        return revision == null ? null : revision.intValue();
    }

    private static String name(PlanForm form) {
        return form.origin() == null
                ? "plan.docx"
                : form.origin().key() + "-R" + form.origin().revision() + ".docx";
    }

    /** A page of our own without any script. */
    private static Response page(String html) {
        return Response.ok(html)
                .type("text/html;charset=UTF-8")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
