package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.servicesafety.domain.unit.ChangeUnit;
import org.servicesafety.domain.unit.CreateUnit;
import org.servicesafety.domain.unit.FindUnits;
import org.servicesafety.domain.unit.ImportUnits;
import org.servicesafety.domain.unit.ReadUnit;
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

    @Bean
    FindUnits findUnits(Units units) {
        return new FindUnits(units);
    }

    @Bean
    ReadUnit readUnit(Units units) {
        return new ReadUnit(units);
    }

    @Bean
    CreateUnit createUnit(Units units) {
        return new CreateUnit(units);
    }

    @Bean
    ChangeUnit changeUnit(Units units, UnitRecords records) {
        return new ChangeUnit(units, records);
    }

    @Bean
    ImportUnits importUnits(Units units, UnitRecords records) {
        return new ImportUnits(units, records);
    }
}
