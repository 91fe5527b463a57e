package org.servicesafety.domain.conclusion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Opens the draft of an analysis or, where one is completed, the draft of the next edition, which corrects it. */
public final class OpenAnalysis {

    private static final int LONGEST_REASON = 1000;

    private final Units units;
    private final Analyses analyses;
    private final AnalysisStep step;
    private final AnalysisDeadline deadline;
    private final RuleBooks ruleBooks;

    public OpenAnalysis(
            Units units, Analyses analyses, AnalysisStep step, AnalysisDeadline deadline, RuleBooks ruleBooks) {
        this.units = units;
        this.analyses = analyses;
        this.step = step;
        this.deadline = deadline;
        this.ruleBooks = ruleBooks;
    }

    /**
     * Adds a draft; a later edition begins with conclusions and measures of the one before it.
     *
     * @param form {@code unitId} (a body), {@code period} in any notation of {@link Period}, {@code reason} of a correction
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong; {@code unknown-unit}, {@code not-a-body},
     *     {@code not-a-period}, {@code unit-not-there} if the body exists on no day of it, {@code period-not-begun},
     *     {@code period-not-of-level} (clause 20)
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not write analyses of the body
     * @throws Conflict {@code analysis-open}: there is a draft
     */
    public Analysis open(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("unitId", "period");
        Unit body = body(rights, reader);
        Period period = period(reader, body);
        String reason = reader.text("reason", LONGEST_REASON);
        if (body != null && body.isBody()) {
            AnalysisAccess.permit(AnalysisAccess.mayWrite(rights, body.id()));
        }
        check.refuseIfAny();
        return add(
                rights,
                Optional.ofNullable(body).orElseThrow().id(),
                Optional.ofNullable(period).orElseThrow(),
                reason);
    }

    private Analysis add(Rights rights, UnitId body, Period period, @Nullable String reason) {
        Optional<Analysis> last =
                analyses.of(List.of(body), period).stream().max(Comparator.comparingInt(Analysis::edition));
        if (last.isPresent() && last.get().state() == AnalysisState.DRAFT) {
            throw new Conflict(Faults.of(Fault.of("analysis-open")));
        }
        Analysis analysis = analyses.add(
                body,
                period,
                last.map(Analysis::edition).orElse(0) + 1,
                last.isPresent() ? reason : null,
                last.map(Analysis::content).orElse(AnalysisContent.EMPTY));
        AnalysisEvent.Kind kind = last.isPresent() ? AnalysisEvent.Kind.CORRECTION_OPENED : AnalysisEvent.Kind.DRAFTED;
        step.note(rights, analysis, kind, reason == null ? "" : reason);
        return analysis;
    }

    private @Nullable Unit body(Rights rights, FormReader form) {
        Long number = form.number("unitId");
        if (number == null) {
            return null;
        }
        Optional<Unit> unit = units.find(new UnitId(number)).filter(found -> AnalysisAccess.sees(rights, found.body()));
        if (unit.isEmpty()) {
            form.fault("unitId", "unknown-unit", number);
        } else if (!unit.get().isBody()) {
            form.fault("unitId", "not-a-body");
        }
        return unit.orElse(null);
    }

    private @Nullable Period period(FormReader form, @Nullable Unit body) {
        String text = form.form().at("period");
        if (text == null) {
            return null;
        }
        Optional<Period> period =
                Period.parse(text, ruleBooks.on(step.today()).rules().trainingYear());
        if (period.isEmpty()) {
            form.fault("period", "not-a-period");
        } else if (body != null && body.isBody()) {
            check(form, body, period.get());
        }
        return period.orElse(null);
    }

    private void check(FormReader form, Unit body, Period period) {
        if (!deadline.isAnalysed(body, period)) {
            form.fault("period", "period-not-of-level");
        } else if (period.firstDay().isAfter(step.today())) {
            form.fault("period", "period-not-begun");
        } else if (!body.existence().onAnyDay(period.firstDay(), period.lastDay())) {
            form.fault("period", "unit-not-there", body.code());
        }
    }
}
