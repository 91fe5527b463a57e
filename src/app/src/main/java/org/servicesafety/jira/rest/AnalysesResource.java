package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.conclusion.Analysis;
import org.servicesafety.domain.conclusion.AnalysisId;
import org.servicesafety.domain.conclusion.AnalysisReport;
import org.servicesafety.domain.conclusion.BodiesBelowOf;
import org.servicesafety.domain.conclusion.ChangeAnalysis;
import org.servicesafety.domain.conclusion.FindAnalyses;
import org.servicesafety.domain.conclusion.OpenAnalysis;
import org.servicesafety.domain.conclusion.ReadAnalysis;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.jira.language.Language;

/** Analyses of periods (clauses 16 to 20): opened, read, written. The steps of their life have a resource of their own. */
@Path("analyses")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class AnalysesResource {

    private final Asking asking;
    private final AnalysisView view;
    private final FindAnalyses find;
    private final ReadAnalysis read;
    private final OpenAnalysis open;
    private final ChangeAnalysis change;
    private final BodiesBelowOf below;
    private final FiguresView figures;

    @Inject
    public AnalysesResource(
            Asking asking,
            AnalysisView view,
            FindAnalyses find,
            ReadAnalysis read,
            OpenAnalysis open,
            ChangeAnalysis change,
            BodiesBelowOf below,
            FiguresView figures) {
        this.asking = asking;
        this.view = view;
        this.find = find;
        this.read = read;
        this.open = open;
        this.change = change;
        this.below = below;
        this.figures = figures;
    }

    /** One page of editions, the latest period first; filters {@code unit, period}. With both, each has its figures. */
    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        Language language = asking.language(uri);
        return asking.answer(rights -> {
            Page<Analysis> page = find.find(rights, form);
            boolean whole = form.has("unit") && form.has("period");
            return PageJson.of(
                    page, whole ? whole(page, rights, language) : view.brief(page.items(), rights, language));
        });
    }

    private Function<Analysis, AnalysisJson> whole(Page<Analysis> page, Rights rights, Language language) {
        Map<AnalysisId, AnalysisReport> reports = read.reports(rights, page.items()).stream()
                .collect(Collectors.toMap(report -> report.analysis().id(), Function.identity()));
        return analysis -> view.show(Objects.requireNonNull(reports.get(analysis.id())), rights, language);
    }

    /** Opens the draft of an analysis or, where one is completed, of the next edition. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@Context UriInfo uri, InputStream body) {
        Form form = Body.form(body, AnalysisJson.CREATE);
        return asking.create(
                uri, rights -> shown(open.open(rights, form), rights, asking.language(uri)), AnalysisJson::id);
    }

    /** One edition; {@code current=true}: with the figures of today in place of the frozen ones. */
    @GET
    @Path("{id}")
    public Response read(@Context UriInfo uri, @PathParam("id") String id) {
        AnalysisId asked = new AnalysisId(Asked.id(id));
        Faults.Check check = Faults.check();
        boolean current = new FormReader(Asked.form(uri), check).flag("current");
        check.refuseIfAny();
        return asking.answer(rights -> view.show(read.report(rights, asked, current), rights, asking.language(uri)));
    }

    /** Writes conclusions and measures of a draft; what is not sent is emptied. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        AnalysisId asked = new AnalysisId(Asked.id(id));
        Form form = Body.form(body, AnalysisJson.CHANGE);
        return asking.answer(rights -> shown(change.change(rights, asked, form), rights, asking.language(uri)));
    }

    /** What happened to an edition, the first event first. */
    @GET
    @Path("{id}/history")
    public Response history(@PathParam("id") String id) {
        AnalysisId asked = new AnalysisId(Asked.id(id));
        return asking.answer(rights -> view.history(read.history(rights, asked)));
    }

    /** How the bodies below {@code unit} stand with the analysis of {@code period}, and the totals of what they completed. */
    @GET
    @Path("below")
    public Response below(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> view.below(below.of(rights, form), asking.language(uri)));
    }

    /** The figures of today of {@code unit} in {@code period}, whether or not there is an analysis. */
    @GET
    @Path("figures")
    public Response figures(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        return asking.answer(rights -> figures.show(read.figures(rights, form), asking.language(uri)));
    }

    private AnalysisJson shown(Analysis analysis, Rights rights, Language language) {
        return view.show(read.report(rights, analysis, false), rights, language);
    }
}
