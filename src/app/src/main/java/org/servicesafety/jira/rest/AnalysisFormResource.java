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
import org.servicesafety.domain.conclusion.AnalysisId;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.print.AnalysisForm;
import org.servicesafety.jira.print.AnalysisPaper;
import org.servicesafety.jira.print.AnalysisSheets;
import org.servicesafety.jira.print.PrintLink;
import org.servicesafety.jira.print.PrintedForms;

/** Analyses on paper. */
@Path("analyses")
@LicensedOnly
public final class AnalysisFormResource {

    private final Asking asking;
    private final AnalysisSheets sheets;
    private final PrintedForms forms;
    private final Texts texts;

    @Inject
    public AnalysisFormResource(Asking asking, AnalysisSheets sheets, PrintedForms forms, Texts texts) {
        this.asking = asking;
        this.sheets = sheets;
        this.forms = forms;
        this.texts = texts;
    }

    /** The analysis as .docx, with charts that the word processor draws. */
    @GET
    @Path("{id}/form.docx")
    @Produces({Download.DOCX, MediaType.APPLICATION_JSON})
    public Response docx(@Context UriInfo uri, @PathParam("id") String id) {
        Language language = asking.language(uri);
        AnalysisForm form = form(id, language);
        String name = form.origin().key() + ".docx";
        return Download.of(name, Download.DOCX, asking.in(rights -> forms.analysis(form, language)));
    }

    /** The analysis as a page to print from a browser. */
    @GET
    @Path("{id}/form.html")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response html(@Context UriInfo uri, @PathParam("id") String id) {
        Language language = asking.language(uri);
        Wording wording = texts.in(language);
        List<PrintLink> links = new PrintLinks(wording, "form.html", Map.of())
                .other("service-safety.print.link.word", "form.docx")
                .all();
        return Download.page(AnalysisPaper.html(form(id, language), wording, links));
    }

    private AnalysisForm form(String id, Language language) {
        AnalysisId asked = new AnalysisId(Asked.id(id));
        return asking.in(rights -> sheets.form(rights, asked, texts.in(language)));
    }
}
