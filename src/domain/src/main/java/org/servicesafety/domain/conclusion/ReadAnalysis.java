package org.servicesafety.domain.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.analysis.FiguresOf;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Shows analyses with their figures and what has changed since they were completed. */
public final class ReadAnalysis {

    private final Analyses analyses;
    private final AnalysisHistory history;
    private final Units units;
    private final FiguresOf figures;
    private final Corrections corrections;
    private final RuleBooks ruleBooks;
    private final Clock clock;

    public ReadAnalysis(
            Analyses analyses,
            AnalysisHistory history,
            Units units,
            FiguresOf figures,
            Corrections corrections,
            RuleBooks ruleBooks,
            Clock clock) {
        this.analyses = analyses;
        this.history = history;
        this.units = units;
        this.figures = figures;
        this.corrections = corrections;
        this.ruleBooks = ruleBooks;
        this.clock = clock;
    }

    /**
     * The edition.
     *
     * @throws NotVisible if there is none, or none that the person sees
     */
    public Analysis read(Rights rights, AnalysisId id) {
        return AnalysisAccess.visible(rights, analyses.find(id).orElseThrow(NotVisible::new));
    }

    /**
     * The figures of today of a body and a period, whether or not there is an analysis.
     *
     * @param form {@code unit} (a body), {@code period}
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-period}, {@code not-a-body}
     * @throws NotVisible if the person sees no such unit
     */
    public Figures figures(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        Long number = new FormReader(form, check).require("unit", "period").number("unit");
        Optional<Period> period = Optional.ofNullable(form.at("period"))
                .flatMap(text -> Period.parse(
                        text, ruleBooks.on(LocalDate.now(clock)).rules().trainingYear()));
        check.addIf(form.has("period") && period.isEmpty(), "period", "not-a-period");
        Unit body = number == null ? null : new ReadUnit(units).read(rights, new UnitId(number));
        check.addIf(body != null && !body.isBody(), "unit", "not-a-body").refuseIfAny();
        return figures.of(rights, Objects.requireNonNull(body), period.orElseThrow());
    }

    /** All that happened to an edition, the first event first; refusals as {@link #read}. */
    public List<AnalysisEvent> history(Rights rights, AnalysisId id) {
        return history.of(read(rights, id).id());
    }

    /**
     * The edition with its figures; refusals as {@link #read}.
     *
     * @param current whether the figures of today are wanted in place of the frozen ones
     */
    public AnalysisReport report(Rights rights, AnalysisId id, boolean current) {
        return report(rights, read(rights, id), current);
    }

    /** The same of an edition that was read already. */
    public AnalysisReport report(Rights rights, Analysis analysis, boolean current) {
        Unit body = units.find(analysis.body()).orElseThrow();
        int last = analyses.of(List.of(analysis.body()), analysis.period()).stream()
                .mapToInt(Analysis::edition)
                .max()
                .orElse(analysis.edition());
        return report(analysis, last, figures.of(rights, body, analysis.period()), body, current);
    }

    /** Editions of one body and period, with the figures of today gathered once; the last edition first. */
    public List<AnalysisReport> reports(Rights rights, List<Analysis> editions) {
        if (editions.isEmpty()) {
            return List.of();
        }
        Analysis any = editions.get(0);
        Unit body = units.find(any.body()).orElseThrow();
        Figures now = figures.of(rights, body, any.period());
        int last = editions.stream().mapToInt(Analysis::edition).max().orElse(1);
        return editions.stream()
                .map(edition -> report(edition, last, now, body, false))
                .toList();
    }

    private AnalysisReport report(Analysis analysis, int last, Figures now, Unit body, boolean current) {
        Completion completion = analysis.completion();
        boolean isLast = analysis.edition() == last;
        if (completion == null) {
            return new AnalysisReport(analysis, isLast, now, true, List.of());
        }
        Figures frozen = analyses.figuresOf(analysis.id());
        List<Change> changes = new ChangedSince(Map.of()).between(frozen, now);
        if (!changes.isEmpty()) {
            changes = new ChangedSince(days(analysis, completion, body)).between(frozen, now);
        }
        return new AnalysisReport(analysis, isLast, current ? now : frozen, current, changes);
    }

    /** The last correction of each unit or of what is below it, by the site's clock. */
    private Map<UnitId, LocalDate> days(Analysis analysis, Completion completion, Unit body) {
        Map<UnitId, LocalDate> days = new HashMap<>();
        List<Period> periods = List.of(analysis.period(), analysis.period().sameOfLastYear());
        for (Corrections.Last corrected : corrections.since(completion.at(), body.path(), periods)) {
            LocalDate day = LocalDate.ofInstant(corrected.at(), clock.getZone());
            corrected.unit().ids().forEach(id -> days.merge(id, day, (a, b) -> a.isAfter(b) ? a : b));
        }
        return days;
    }
}
