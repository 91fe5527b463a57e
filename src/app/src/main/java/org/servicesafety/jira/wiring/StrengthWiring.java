package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.servicesafety.domain.strength.ChangeStrength;
import org.servicesafety.domain.strength.ImportStrength;
import org.servicesafety.domain.strength.ReadStrength;
import org.servicesafety.domain.strength.Strengths;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoStrengths;
import org.servicesafety.jira.figures.Sql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Strength of units. */
@Configuration(proxyBeanMethods = false)
public class StrengthWiring {

    @Bean
    Strengths strengths(ActiveObjects ao, Sql sql) {
        return new AoStrengths(ao, sql);
    }

    @Bean
    ReadStrength readStrength(Units units, Strengths strengths, Clock clock) {
        return new ReadStrength(units, strengths, clock);
    }

    @Bean
    ChangeStrength changeStrength(Units units, Strengths strengths) {
        return new ChangeStrength(units, strengths);
    }

    @Bean
    ImportStrength importStrength(Units units, Strengths strengths) {
        return new ImportStrength(units, strengths);
    }
}
