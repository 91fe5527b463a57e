package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.conclusion.AnalysisId;
import org.servicesafety.domain.conclusion.CompleteAnalysis;
import org.servicesafety.domain.conclusion.PlanMeasure;
import org.servicesafety.domain.conclusion.ReadAnalysis;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;

/** What becomes of an analysis: completed (clause 20), its measures brought into the plan (clause 19); and its units page by page. */
@Path("analyses")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class AnalysisStepsResource {

    private final Asking asking;
    private final AnalysisView view;
    private final FiguresView figures;
    private final ReadAnalysis read;
    private final CompleteAnalysis complete;
    private final PlanMeasure plan;
    private final RuleBooks ruleBooks;
    private final Texts texts;

    @Inject
    public AnalysisStepsResource(
            Asking asking,
            AnalysisView view,
            FiguresView figures,
            ReadAnalysis read,
            CompleteAnalysis complete,
            PlanMeasure plan,
            RuleBooks ruleBooks,
            Texts texts) {
        this.asking = asking;
        this.view = view;
        this.figures = figures;
        this.read = read;
        this.complete = complete;
        this.plan = plan;
        this.ruleBooks = ruleBooks;
        this.texts = texts;
    }

    /** Completes a draft; {@code on} is the day that stands on the analysis. Its figures are frozen. */
    @POST
    @Path("{id}/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response complete(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        AnalysisId asked = new AnalysisId(Asked.id(id));
        Form form = Body.form(body, AnalysisJson.COMPLETE);
        return asking.answer(rights -> view.show(
                read.report(rights, complete.complete(rights, asked, form), false), rights, asking.language(uri)));
    }

    /** Makes a measure an item of the body's plan; {@code reason} of a clarification, should one be needed. */
    @POST
    @Path("{id}/measures/{number}/plan-item")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(
            @Context UriInfo uri, @PathParam("id") String id, @PathParam("number") String number, InputStream body) {
        AnalysisId asked = new AnalysisId(Asked.id(id));
        int measure = number(number);
        Language language = asking.language(uri);
        Form form = Body.form(body, AnalysisJson.PLAN);
        return asking.answer(rights -> {
            String period = texts.in(language).period(read.read(rights, asked).period());
            Form sent = form.has("reason")
                    ? form
                    : form.with(
                            "reason", texts.in(language).text("service-safety.analysis.clarified", period, measure));
            return view.show(read.report(rights, plan.plan(rights, asked, measure, sent), false), rights, language);
        });
    }

    private static int number(String text) {
        long number = Asked.id(text);
        if (number > Integer.MAX_VALUE) {
            throw new NotVisible();
        }
        return (int) number;
    }

    /** One page of the units below, the worst first; {@code current} as for the analysis, {@code plotted=true}: the points of the plot alone. */
    @GET
    @Path("{id}/units")
    public Response units(@Context UriInfo uri, @PathParam("id") String id) {
        AnalysisId asked = new AnalysisId(Asked.id(id));
        Form form = Asked.form(uri);
        Faults.Check check = Faults.check();
        FormReader reader = new FormReader(form, check);
        boolean current = reader.flag("current");
        boolean plotted = reader.flag("plotted");
        Paging paging = Paging.read(form, check);
        check.refuseIfAny();
        return asking.answer(rights -> {
            Figures found = read.report(rights, asked, current).figures();
            List<Figures.UnitFigures> all = found.units().stream()
                    .filter(unit -> !plotted || unit.inPlot())
                    .toList();
            Page<Figures.UnitFigures> page = Page.of(
                    paging,
                    all.size(),
                    all.stream().skip(paging.start()).limit(paging.limit()).toList());
            int small = ruleBooks
                    .on(found.rates().now().period().lastDay())
                    .rules()
                    .limits()
                    .smallStrength();
            return figures.units(page, found, small, asking.language(uri));
        });
    }
}
