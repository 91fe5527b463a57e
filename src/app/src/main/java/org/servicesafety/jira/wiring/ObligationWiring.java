package org.servicesafety.jira.wiring;

import java.time.Clock;
import org.servicesafety.domain.inspection.CoverageOf;
import org.servicesafety.domain.inspection.CoverageYearOf;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.inspection.ProposeInspections;
import org.servicesafety.domain.obligation.Duties;
import org.servicesafety.domain.obligation.Fulfilments;
import org.servicesafety.domain.obligation.ObligationsOf;
import org.servicesafety.domain.obligation.SetUps;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlFulfilments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Coverage and obligations. */
@Configuration(proxyBeanMethods = false)
public class ObligationWiring {

    @Bean
    CoverageOf coverageOf(Units units, Inspections inspections, RuleBooks ruleBooks, Clock clock) {
        return new CoverageOf(units, inspections, ruleBooks, clock);
    }

    @Bean
    CoverageYearOf coverageYearOf(Units units, Inspections inspections, RuleBooks ruleBooks, Clock clock) {
        return new CoverageYearOf(units, inspections, ruleBooks, clock);
    }

    @Bean
    ProposeInspections proposeInspections(Units units, Inspections inspections, RuleBooks ruleBooks, Clock clock) {
        return new ProposeInspections(units, inspections, ruleBooks, clock);
    }

    @Bean
    Fulfilments fulfilments(Sql sql, RuleBooks ruleBooks) {
        return new SqlFulfilments(sql, ruleBooks);
    }

    @Bean
    ObligationsOf obligationsOf(
            Units units,
            Inspections inspections,
            SetUps setUps,
            Fulfilments fulfilments,
            ObjectProvider<Duties> duties,
            RuleBooks ruleBooks,
            Clock clock) {
        return new ObligationsOf(
                units, inspections, setUps, fulfilments, () -> duties.stream().toList(), ruleBooks, clock);
    }
}
