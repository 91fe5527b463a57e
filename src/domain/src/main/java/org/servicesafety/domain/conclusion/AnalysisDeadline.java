package org.servicesafety.domain.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Unit;

/**
 * Until when an analysis is timely, and which periods a body analyses (clause 20), by the edition of the rule book in force on the last day
 * of the period.
 */
public final class AnalysisDeadline {

    /** The clause that asks for the analysis. */
    public static final String CLAUSE = "20";

    private final RuleBooks ruleBooks;

    public AnalysisDeadline(RuleBooks ruleBooks) {
        this.ruleBooks = ruleBooks;
    }

    /** The last timely day, inclusive: by order 738 the 10th of the month after the period. */
    public LocalDate lastDay(Period period) {
        return ruleBooks.on(period.lastDay()).rules().analysisRule().lastTimelyDay(period);
    }

    /** Whether it was completed in time; empty while it is not completed. */
    public Optional<Boolean> timely(Analysis analysis) {
        return Optional.ofNullable(analysis.completion())
                .map(completion -> !completion.on().isAfter(lastDay(analysis.period())));
    }

    /** The kinds of periods that the body analyses: those of its level, which it must, then those of training, which it may (clause 16). */
    public List<PeriodKind> kinds(Unit body, LocalDate day) {
        List<PeriodKind> kinds = new ArrayList<>(required(body, day));
        kinds.add(PeriodKind.WINTER_TRAINING);
        kinds.add(PeriodKind.SUMMER_TRAINING);
        kinds.add(PeriodKind.ACADEMIC_YEAR);
        return kinds;
    }

    boolean isAnalysed(Unit body, Period period) {
        return kinds(body, period.lastDay()).contains(period.kind());
    }

    private Set<PeriodKind> required(Unit body, LocalDate day) {
        return body.level() == null
                ? Set.of()
                : ruleBooks.on(day).rules().analysisRule().kindsFor(body.level());
    }
}
