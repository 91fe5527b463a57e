package org.servicesafety.jira.wiring;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.plan.OccurrenceIssues;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.OpenOccurrences;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.plan.PlanStep;
import org.servicesafety.jira.ao.Settings;
import org.servicesafety.jira.job.OccurrenceJob;
import org.servicesafety.jira.setup.AheadOfTimeOfSite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the app does by itself. Jira starts the jobs, which are offered to it as services. */
@Configuration(proxyBeanMethods = false)
public class JobWiring {

    @Bean
    AheadOfTimeOfSite aheadOfTimeOfSite(Settings settings) {
        return new AheadOfTimeOfSite(settings);
    }

    @Bean
    OpenOccurrences.Surroundings openOccurrencesSurroundings(
            Transaction transaction, AheadOfTimeOfSite ahead, SchedulerService scheduler, Clock clock) {
        return new OpenOccurrences.Surroundings(transaction, ahead, () -> OccurrenceJob.soon(scheduler), clock);
    }

    @Bean
    OpenOccurrences openOccurrences(
            PlanStep step,
            PlanItems items,
            Occurrences occurrences,
            OccurrenceIssues issues,
            OpenOccurrences.Surroundings surroundings) {
        return new OpenOccurrences(step, items, occurrences, issues, surroundings);
    }

    @Bean
    OccurrenceJob occurrenceJob(SchedulerService scheduler, TimeZoneManager zones, OpenOccurrences near) {
        return new OccurrenceJob(scheduler, zones, near);
    }
}
