package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.servicesafety.domain.inspection.ActHistory;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.jira.ao.AoActHistory;
import org.servicesafety.jira.ao.AoActs;
import org.servicesafety.jira.ao.AoViolationRows;
import org.servicesafety.jira.ao.ViolationRows;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlInspections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Acts, their violations, coverage. */
@Configuration(proxyBeanMethods = false)
public class InspectionWiring {

    @Bean
    Acts acts(ActiveObjects ao, Sql sql) {
        return new AoActs(ao, sql);
    }

    @Bean
    ActHistory actHistory(ActiveObjects ao) {
        return new AoActHistory(ao);
    }

    @Bean
    ViolationRows violationRows(ActiveObjects ao, Sql sql) {
        return new AoViolationRows(ao, sql);
    }

    @Bean
    Inspections inspections(Sql sql) {
        return new SqlInspections(sql);
    }
}
