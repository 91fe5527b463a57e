package org.servicesafety.domain.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.analysis.FiguresOf;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;

/**
 * The commander of the body completes the analysis (clause 20). From then on its figures, the day of the data and the edition of the rule
 * book stand as they were.
 */
public final class CompleteAnalysis {

    private static final String CONCLUSIONS = "19";

    private final AnalysisStep step;
    private final Analyses analyses;
    private final Units units;
    private final FiguresOf figures;

    public CompleteAnalysis(AnalysisStep step, Analyses analyses, Units units, FiguresOf figures) {
        this.step = step;
        this.analyses = analyses;
        this.units = units;
        this.figures = figures;
    }

    /**
     * Completes a draft.
     *
     * @param form {@code on}: the day that stands on the analysis, today if absent, never in the future nor before the period is over;
     *     {@code version} of what the person has seen, may be absent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such analysis for the person
     * @throws org.servicesafety.domain.fault.Forbidden for everybody but the commander of the body
     * @throws org.servicesafety.domain.fault.Invalid {@code in-the-future}, {@code before-period-over}, and {@code required} on what clause
     *     19 asks for: conclusions, measures, each with the person responsible and the term
     * @throws Conflict {@code analysis-completed}, {@code period-not-over}, {@code changed-meanwhile}
     */
    public Analysis complete(Rights rights, AnalysisId id, Form form) {
        Analysis draft = step.open(rights, id);
        AnalysisAccess.permit(AnalysisAccess.mayComplete(rights, draft.body()));
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        reader.number("version");
        LocalDate on = Objects.requireNonNullElse(reader.day("on"), step.today());
        check.refuseIfAny();
        AnalysisAccess.refuseUnlessDraft(draft);
        LocalDate over = draft.period().lastDay();
        if (!over.isBefore(step.today())) {
            Fault early = Fault.of("period-not-over", over).underClause(AnalysisDeadline.CLAUSE);
            throw new Conflict(early);
        }
        Faults.check().add(AnalysisStep.stale(draft, form)).conflictIfAny();
        check.addIf(on.isAfter(step.today()), "on", "in-the-future")
                .addIf(!on.isAfter(over), "on", "before-period-over", over)
                .add(missing(draft.content()))
                .refuseIfAny();
        return completed(rights, draft, on);
    }

    private Analysis completed(Rights rights, Analysis draft, LocalDate on) {
        Unit body = units.find(draft.body()).orElseThrow();
        Figures frozen = figures.of(rights, body, draft.period());
        Completion completion = new Completion(
                rights.me().userKey(), on, step.now(), frozen.today(), frozen.ruleBook(), Completion.Totals.of(frozen));
        step.note(rights, draft, AnalysisEvent.Kind.COMPLETED, on.toString());
        return analyses.complete(draft.completed(completion), frozen);
    }

    /** What an analysis lacks that clause 19 asks for. */
    static Faults missing(AnalysisContent content) {
        Faults.Check check = Faults.check();
        if (content.conclusions() == null) {
            check.add(required("conclusions"));
        }
        List<Measure> measures = content.measures();
        if (measures.isEmpty()) {
            check.add(required("measures"));
        }
        for (int index = 0; index < measures.size(); index++) {
            Measure measure = measures.get(index);
            if (!measure.responsible().isNamed()) {
                check.add(required("measures[" + index + "].responsible"));
            }
            if (measure.due() == null) {
                check.add(required("measures[" + index + "].due"));
            }
        }
        return check.faults();
    }

    private static Fault required(String field) {
        return Fault.on(field, "required").underClause(CONCLUSIONS);
    }
}
