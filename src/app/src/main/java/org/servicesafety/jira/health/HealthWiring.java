package org.servicesafety.jira.health;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.time.Clock;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoDigests;
import org.servicesafety.jira.ao.OccurrenceIssueRows;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.print.PrintedForms;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.setup.AheadOfTimeOfSite;
import org.servicesafety.jira.setup.RemindingOfSite;
import org.servicesafety.jira.setup.SetUpDays;
import org.servicesafety.jira.setup.SetUpProject;
import org.servicesafety.jira.setup.WorkingDaysOfSite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checks, in the order in which equal findings are shown. */
@Configuration(proxyBeanMethods = false)
public class HealthWiring {

    @Bean
    Health health(
            Rights rights,
            SetUpProject setUp,
            SetUpDays days,
            HealthSources sources,
            RuleBooks books,
            PrintedForms forms,
            RemindingOfSite reminding,
            WorkingDaysOfSite working,
            AoDigests digests,
            Clock clock) {
        return new Health(
                rights,
                List.of(
                        new ProjectsCheck(days, setUp),
                        new BodiesCheck(sources.units(), sources.projects(), days),
                        new RolesCheck(days, sources.projects(), sources.roles(), sources.registry()),
                        new KeptActsCheck(sources.sql(), sources.projects(), clock),
                        new RuleBookCheck(books, clock),
                        new FormTemplatesCheck(forms),
                        new ViolationRowsCheck(sources.search(), sources.who(), sources.registry(), sources.sql()),
                        new OccurrencesCheck(sources.occurrences(), sources.ahead(), clock),
                        new WorkingDaysCheck(working, clock),
                        new RemindersCheck(reminding, digests, ComponentAccessor::getMailServerManager, clock)));
    }

    @Bean
    HealthSources healthSources(
            Units units,
            ProjectManager projects,
            ProjectRoleManager roles,
            SearchService search,
            JiraAuthenticationContext who,
            Registry registry,
            Sql sql,
            OccurrenceIssueRows occurrences,
            AheadOfTimeOfSite ahead) {
        return new HealthSources(units, projects, roles, search, who, registry, sql, occurrences, ahead);
    }
}
