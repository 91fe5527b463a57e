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
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.print.ActForm;
import org.servicesafety.jira.print.ActPage;
import org.servicesafety.jira.print.ActSheets;
import org.servicesafety.jira.print.PrintLink;
import org.servicesafety.jira.print.PrintedForms;

/** Acts in the form of Appendix 2. */
@Path("acts")
@LicensedOnly
public final class ActFormResource {

    private final Asking asking;
    private final ActSheets sheets;
    private final PrintedForms forms;
    private final Texts texts;

    @Inject
    public ActFormResource(Asking asking, ActSheets sheets, PrintedForms forms, Texts texts) {
        this.asking = asking;
        this.sheets = sheets;
        this.forms = forms;
        this.texts = texts;
    }

    /** The form as .docx. */
    @GET
    @Path("{id}/form.docx")
    @Produces({Download.DOCX, MediaType.APPLICATION_JSON})
    public Response docx(@Context UriInfo uri, @PathParam("id") String id) {
        Language language = asking.language(uri);
        ActForm form = form(id, language);
        String name = Objects.requireNonNull(form.origin()).key() + ".docx";
        return Download.of(name, Download.DOCX, asking.in(rights -> forms.act(form, language)));
    }

    /** The form as a page to print from a browser. */
    @GET
    @Path("{id}/form.html")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response html(@Context UriInfo uri, @PathParam("id") String id) {
        Language language = asking.language(uri);
        Wording wording = texts.in(language);
        List<PrintLink> links = new PrintLinks(wording, "form.html", Map.of())
                .other("service-safety.print.link.word", "form.docx")
                .beside("service-safety.print.link.blank", "../blank-form.html")
                .all();
        return Download.page(ActPage.html(form(id, language), wording, links));
    }

    /** A form to be filled in by hand, as .docx. */
    @GET
    @Path("blank-form.docx")
    @Produces({Download.DOCX, MediaType.APPLICATION_JSON})
    public Response blank(@Context UriInfo uri) {
        Language language = asking.language(uri);
        return Download.of(
                "act-" + language.tag() + ".docx",
                Download.DOCX,
                asking.in(rights -> forms.act(ActForm.blank(), language)));
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
        return Download.page(ActPage.html(ActForm.blank(), wording, links));
    }

    private ActForm form(String id, Language language) {
        ActId act = new ActId(Asked.id(id));
        return asking.in(rights -> sheets.form(rights, act, texts.in(language)));
    }
}
