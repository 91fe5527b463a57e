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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.print.Origin;
import org.servicesafety.jira.print.PlanForm;
import org.servicesafety.jira.print.PlanPage;
import org.servicesafety.jira.print.PlanSheets;
import org.servicesafety.jira.print.PrintLink;
import org.servicesafety.jira.print.PrintedForms;

/** Plans in the form of Appendix 1. */
@Path("plans")
@LicensedOnly
public final class PlanFormResource {

    private static final String REVISION = "revision";
    private static final String MARKS = "marks";

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

    /** The form as .docx; {@code revision} is the latest if absent, {@code marks=true} shows the marks of today. */
    @GET
    @Path("{id}/form.docx")
    @Produces({Download.DOCX, MediaType.APPLICATION_JSON})
    public Response docx(@Context UriInfo uri, @PathParam("id") String id) {
        Language language = asking.language(uri);
        PlanForm form = form(uri, id, language);
        return Download.of(name(form), Download.DOCX, asking.in(rights -> forms.plan(form, language)));
    }

    /** The form as a page to print from a browser; {@code revision} and {@code marks} as above. */
    @GET
    @Path("{id}/form.html")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response html(@Context UriInfo uri, @PathParam("id") String id) {
        Language language = asking.language(uri);
        PlanForm form = form(uri, id, language);
        List<PrintLink> links = new PrintLinks(texts.in(language), "form.html", shown(form))
                .choice("service-safety.print.link.plain", MARKS, "false")
                .choice("service-safety.print.link.marks", MARKS, "true")
                .other("service-safety.print.link.word", "form.docx")
                .beside("service-safety.print.link.blank", "../blank-form.html")
                .all();
        return Download.page(PlanPage.html(form, texts.in(language), links));
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
        Wording wording = texts.in(asking.language(uri));
        List<PrintLink> links = new PrintLinks(wording, "blank-form.html", Map.of())
                .other("service-safety.print.link.word", "blank-form.docx")
                .all();
        return Download.page(PlanPage.html(PlanForm.blank(), wording, links));
    }

    private PlanForm form(UriInfo uri, String id, Language language) {
        PlanId plan = new PlanId(Asked.id(id));
        Faults.Check check = Faults.check();
        FormReader reader = new FormReader(Asked.form(uri), check);
        Long revision = reader.number(REVISION);
        boolean marks = reader.flag(MARKS);
        check.refuseIfAny();
        PlanSheets.Wanted wanted = new PlanSheets.Wanted(number(revision), marks);
        return asking.in(rights -> sheets.form(rights, plan, wanted, texts.in(language)));
    }

    private static @Nullable Integer number(@Nullable Long revision) {
        if (revision != null && (revision < 1 || revision > Integer.MAX_VALUE)) {
            throw new NotVisible();
        }
        return revision == null ? null : revision.intValue();
    }

    private static Map<String, String> shown(PlanForm form) {
        Origin origin = Objects.requireNonNull(form.origin());
        return Map.of(REVISION, String.valueOf(origin.revision()), MARKS, String.valueOf(form.withMarks()));
    }

    private static String name(PlanForm form) {
        Origin origin = Objects.requireNonNull(form.origin());
        return origin.key() + "-R" + origin.revision() + ".docx";
    }
}
