package org.servicesafety.jira.wiring;

import java.time.Clock;
import org.servicesafety.domain.analysis.FiguresOf;
import org.servicesafety.domain.analysis.GroupedFigures;
import org.servicesafety.domain.analysis.MissedCoverage;
import org.servicesafety.domain.analysis.RatesOf;
import org.servicesafety.domain.analysis.SafetyFigures;
import org.servicesafety.domain.analysis.UnfavourableOf;
import org.servicesafety.domain.analysis.WeighingViolations;
import org.servicesafety.domain.obligation.ObligationsOf;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlGroupedFigures;
import org.servicesafety.jira.figures.SqlSafetyFigures;
import org.servicesafety.jira.figures.SqlWeighingViolations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indicators, coefficients, unfavourable units. */
@Configuration(proxyBeanMethods = false)
public class AnalysisWiring {

    @Bean
    SafetyFigures safetyFigures(Sql sql) {
        return new SqlSafetyFigures(sql);
    }

    @Bean
    WeighingViolations weighingViolations(Sql sql) {
        return new SqlWeighingViolations(sql);
    }

    @Bean
    GroupedFigures groupedFigures(Sql sql) {
        return new SqlGroupedFigures(sql);
    }

    @Bean
    FiguresOf figuresOf(
            Units units,
            SafetyFigures figures,
            GroupedFigures groups,
            RatesOf rates,
            UnfavourableOf unfavourable,
            RuleBooks ruleBooks,
            Clock clock) {
        return new FiguresOf(units, figures, groups, rates, unfavourable, ruleBooks, clock);
    }

    @Bean
    RatesOf ratesOf(Units units, SafetyFigures figures, RuleBooks ruleBooks, Clock clock) {
        return new RatesOf(units, figures, ruleBooks, clock);
    }

    @Bean
    UnfavourableOf unfavourableOf(
            Units units,
            SafetyFigures figures,
            WeighingViolations violations,
            ObligationsOf obligations,
            RuleBooks ruleBooks,
            Clock clock) {
        return new UnfavourableOf(units, figures, violations, new MissedCoverage(obligations), ruleBooks, clock);
    }
}
