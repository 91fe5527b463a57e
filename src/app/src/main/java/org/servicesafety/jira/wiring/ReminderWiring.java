package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.obligation.Duties;
import org.servicesafety.domain.obligation.Fulfilments;
import org.servicesafety.domain.obligation.OpenObligations;
import org.servicesafety.domain.obligation.SetUps;
import org.servicesafety.domain.reminder.Addressees;
import org.servicesafety.domain.reminder.Digests;
import org.servicesafety.domain.reminder.PlanDigests;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoDigests;
import org.servicesafety.jira.ao.AoSettings;
import org.servicesafety.jira.ao.Settings;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.job.ReminderJob;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.notify.Post;
import org.servicesafety.jira.notify.Readers;
import org.servicesafety.jira.notify.SiteReminders;
import org.servicesafety.jira.notify.WrittenDigests;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.setup.RemindingOfSite;
import org.servicesafety.jira.setup.WorkingDaysOfSite;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminders of obligations by mail. */
@Configuration(proxyBeanMethods = false)
public class ReminderWiring {

    @Bean
    RemindingOfSite remindingOfSite(Settings settings) {
        return new RemindingOfSite(settings);
    }

    @Bean
    WorkingDaysOfSite workingDaysOfSite(Settings settings) {
        return new WorkingDaysOfSite(settings);
    }

    @Bean
    AoDigests aoDigests(ActiveObjects ao, AoSettings settings, Sql sql, Clock clock) {
        return new AoDigests(ao, settings, sql, clock);
    }

    @Bean
    Digests digests(
            AoDigests rows,
            UnitNames names,
            Languages languages,
            Texts texts,
            UserManager users,
            ApplicationProperties jira) {
        return new WrittenDigests(rows, names, languages, texts, users, jira);
    }

    @Bean
    Addressees addressees(
            Units units,
            ProjectManager projects,
            PermissionManager permissions,
            ProjectRoleManager roles,
            UserManager users,
            Registry registry,
            Once once) {
        return new Readers(units, new Readers.Jira(projects, permissions, roles, users, registry), once);
    }

    @Bean
    OpenObligations openObligations(
            Units units,
            Inspections inspections,
            SetUps setUps,
            Fulfilments fulfilments,
            ObjectProvider<Duties> duties,
            RuleBooks ruleBooks,
            Clock clock) {
        return new OpenObligations(
                units, inspections, setUps, fulfilments, () -> duties.stream().toList(), ruleBooks, clock);
    }

    @Bean
    PlanDigests.Surroundings planDigestsSurroundings(
            Transaction transaction, RemindingOfSite site, WorkingDaysOfSite working, Clock clock) {
        return new PlanDigests.Surroundings(transaction, site, working, clock);
    }

    @Bean
    PlanDigests planDigests(
            OpenObligations open, Addressees addressees, Digests digests, PlanDigests.Surroundings surroundings) {
        return new PlanDigests(open, addressees, digests, surroundings);
    }

    /** Jira offers its mail queue by this way alone. */
    @Bean
    Post post(AoDigests rows, UserManager users) {
        return new Post(rows, users, ComponentAccessor::getMailQueue);
    }

    @Bean
    ReminderJob reminderJob(
            SchedulerService scheduler, TimeZoneManager zones, PlanDigests digests, Post post, Clock clock) {
        return new ReminderJob(scheduler, zones, digests, post, clock);
    }

    @Bean
    SiteReminders siteReminders(RemindingOfSite site, AoDigests digests, ReminderJob job, Clock clock) {
        return new SiteReminders(site, digests, job::soon, clock);
    }
}
