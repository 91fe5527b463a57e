package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.servicesafety.domain.incident.ChangeCodes;
import org.servicesafety.domain.incident.CorrectIncident;
import org.servicesafety.domain.incident.EnterIncident;
import org.servicesafety.domain.incident.FindIncidents;
import org.servicesafety.domain.incident.ImportIncidents;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.incident.IncidentHistory;
import org.servicesafety.domain.incident.IncidentRequest;
import org.servicesafety.domain.incident.Incidents;
import org.servicesafety.domain.incident.ReadIncident;
import org.servicesafety.domain.inspection.ReadAct;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoIncidentCodes;
import org.servicesafety.jira.ao.AoIncidentHistory;
import org.servicesafety.jira.ao.AoIncidents;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.rest.IncidentView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Incidents and the lists of their codes. */
@Configuration(proxyBeanMethods = false)
public class IncidentWiring {

    @Bean
    Incidents incidents(ActiveObjects ao, Sql sql) {
        return new AoIncidents(ao, sql);
    }

    @Bean
    IncidentHistory incidentHistory(ActiveObjects ao) {
        return new AoIncidentHistory(ao);
    }

    @Bean
    IncidentCodes incidentCodes(ActiveObjects ao) {
        return new AoIncidentCodes(ao);
    }

    @Bean
    IncidentRequest incidentRequest(Units units, IncidentCodes codes, ReadAct acts, Clock clock) {
        return new IncidentRequest(units, codes, acts, clock);
    }

    @Bean
    FindIncidents findIncidents(Units units, Incidents incidents) {
        return new FindIncidents(units, incidents);
    }

    @Bean
    ReadIncident readIncident(Units units, Incidents incidents, IncidentHistory history) {
        return new ReadIncident(units, incidents, history);
    }

    @Bean
    EnterIncident enterIncident(IncidentRequest request, Incidents incidents, IncidentHistory history, Clock clock) {
        return new EnterIncident(request, incidents, history, clock);
    }

    @Bean
    CorrectIncident correctIncident(
            ReadIncident read, IncidentRequest request, Incidents incidents, IncidentHistory history, Clock clock) {
        return new CorrectIncident(read, request, incidents, history, clock);
    }

    @Bean
    ImportIncidents importIncidents(
            Units units, Incidents incidents, IncidentHistory history, IncidentCodes codes, Clock clock) {
        return new ImportIncidents(units, incidents, history, codes, clock);
    }

    @Bean
    ChangeCodes changeCodes(IncidentCodes codes) {
        return new ChangeCodes(codes);
    }

    @Bean
    IncidentView incidentView(UnitNames units, IncidentCodes codes) {
        return new IncidentView(units, codes);
    }
}
