package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.rulebook.Edition;
import org.servicesafety.domain.rulebook.Rule;
import org.servicesafety.domain.rulebook.RuleBook;

/** What one edition of the rule book asks for. */
final class EditionRules {

    private final Edition edition;
    private final RuleBook rules;

    EditionRules(Edition edition) {
        this.edition = edition;
        this.rules = edition.rules();
    }

    /** What is due from one day to another, both inclusive, as if this edition were always in force. */
    Stream<Obligation> of(Body body, LocalDate from, LocalDate to) {
        return Stream.of(plans(body, from), exercises(body, from), coverage(body, from), analyses(body, from))
                .flatMap(kinds -> kinds)
                .flatMap(series ->
                        series.takeWhile(obligation -> !obligation.due().isAfter(to)))
                .filter(obligation -> !obligation.due().isBefore(from))
                .filter(obligation -> asked(body, obligation.period()));
    }

    // each series begins with a period whose obligation is due on the day or before it, and goes on without end

    private Stream<Stream<Obligation>> plans(Body body, LocalDate from) {
        return Stream.of(series(ObligationKind.PLAN, body, Period.year(from.getYear())));
    }

    private Stream<Stream<Obligation>> exercises(Body body, LocalDate from) {
        return Stream.of(PeriodKind.WINTER_TRAINING, PeriodKind.SUMMER_TRAINING)
                .map(kind -> Period.training(kind, from.getYear(), rules.trainingYear()))
                .map(period -> series(ObligationKind.SEASONAL_EXERCISE, body, period));
    }

    private Stream<Stream<Obligation>> coverage(Body body, LocalDate from) {
        return Stream.of(series(ObligationKind.COVERAGE, body, Period.calendar(PeriodKind.QUARTER, from)));
    }

    private Stream<Stream<Obligation>> analyses(Body body, LocalDate from) {
        return rules.analysisRule().kindsFor(body.level()).stream()
                .map(kind -> Period.calendar(kind, from.minusMonths(1)))
                .map(period -> series(ObligationKind.ANALYSIS, body, period));
    }

    private Stream<Obligation> series(ObligationKind kind, Body body, Period first) {
        return Stream.iterate(first, Period::next)
                .map(period -> new Obligation(kind, body.id(), period, due(kind, period), clause(kind)));
    }

    private boolean asked(Body body, Period period) {
        LocalDate since = rules.obligationsFrom().forBodySetUpOn(body.setUpOn());
        return body.existsThrough(period) && !period.lastDay().isBefore(since);
    }

    private LocalDate due(ObligationKind kind, Period period) {
        return switch (kind) {
            case PLAN -> rules.lastDayToApprovePlan(period.firstDay().getYear());
            case SEASONAL_EXERCISE -> rules.lastDayOfSeasonalExercise(period);
            case COVERAGE -> period.lastDay();
            case ANALYSIS -> rules.analysisRule().lastTimelyDay(period);
            case ELIMINATION_REPORT, ITEM, DISPOSAL ->
                throw new IllegalArgumentException(kind + " is brought by records");
        };
    }

    private @Nullable String clause(ObligationKind kind) {
        return edition.clauseOf(
                switch (kind) {
                    case PLAN -> Rule.PLAN_BEFORE;
                    case SEASONAL_EXERCISE -> Rule.TRAINING_PERIODS;
                    case COVERAGE -> Rule.QUARTERLY_SHARE;
                    case ANALYSIS -> Rule.CADENCE;
                    case ELIMINATION_REPORT, ITEM, DISPOSAL ->
                        throw new IllegalArgumentException(kind + " is brought by records");
                });
    }
}
