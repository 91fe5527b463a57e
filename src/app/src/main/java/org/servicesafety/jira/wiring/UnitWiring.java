package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.servicesafety.domain.unit.UnitRecords;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoSettings;
import org.servicesafety.jira.ao.AoUnits;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlUnitRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Units. */
@Configuration(proxyBeanMethods = false)
public class UnitWiring {

    @Bean
    Units units(ActiveObjects ao, Once once, AoSettings settings) {
        return new AoUnits(ao, once, settings);
    }

    @Bean
    UnitRecords unitRecords(Sql sql) {
        return new SqlUnitRecords(sql);
    }
}
