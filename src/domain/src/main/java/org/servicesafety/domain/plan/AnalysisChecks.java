package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.rulebook.AnalysisRule;
import org.servicesafety.domain.rulebook.RuleBook;
import org.servicesafety.domain.unit.UnitLevel;

/** Clause 20: each analysis that is due in the planned year is planned between the end of its period and its last timely day. */
final class AnalysisChecks {

    private static final String CLAUSE = "20";

    private AnalysisChecks() {}

    /** One check for each kind of period that a body of the level analyses, naming the first period that lacks its analysis. */
    static Stream<PlanCheck> of(RuleBook rules, UnitLevel level, int year, List<PlanItem> items) {
        AnalysisRule rule = rules.analysisRule();
        List<LocalDate> planned = items.stream()
                .filter(item -> item.content().kind() == ItemKind.ANALYSIS)
                .flatMap(item -> item.content().term().dates().stream())
                .toList();
        return rule.kindsFor(level).stream().flatMap(kind -> dueIn(rule, kind, year)
                .filter(period -> planned.stream().noneMatch(day -> serves(rule, period, day)))
                .limit(1)
                .map(period -> PlanCheck.blocking("analysis-missing", CLAUSE, period)));
    }

    private static Stream<Period> dueIn(AnalysisRule rule, PeriodKind kind, int year) {
        return Stream.iterate(Period.calendar(kind, LocalDate.of(year - 1, 1, 1)), Period::next)
                .dropWhile(period -> rule.lastTimelyDay(period).getYear() < year)
                .takeWhile(period -> rule.lastTimelyDay(period).getYear() == year);
    }

    private static boolean serves(AnalysisRule rule, Period period, LocalDate day) {
        return day.isAfter(period.lastDay()) && !day.isAfter(rule.lastTimelyDay(period));
    }
}
