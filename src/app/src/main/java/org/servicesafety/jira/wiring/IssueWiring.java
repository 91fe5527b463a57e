package org.servicesafety.jira.wiring;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.ApplicationProperties;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.Violations;
import org.servicesafety.domain.plan.ConfirmOccurrence;
import org.servicesafety.domain.plan.ItemWork;
import org.servicesafety.domain.plan.MarkOccurrence;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoItemRows;
import org.servicesafety.jira.ao.OccurrenceIssueRows;
import org.servicesafety.jira.ao.ViolationRows;
import org.servicesafety.jira.field.Storage;
import org.servicesafety.jira.issue.IssueFields;
import org.servicesafety.jira.issue.IssueItems;
import org.servicesafety.jira.issue.IssueViolations;
import org.servicesafety.jira.issue.IssueWriting;
import org.servicesafety.jira.issue.ItemIssues;
import org.servicesafety.jira.issue.ItemMirror;
import org.servicesafety.jira.issue.ItemStatuses;
import org.servicesafety.jira.issue.ItemsAtWork;
import org.servicesafety.jira.issue.Moving;
import org.servicesafety.jira.issue.RepeatLinks;
import org.servicesafety.jira.issue.ViolationEvents;
import org.servicesafety.jira.issue.ViolationIssues;
import org.servicesafety.jira.issue.ViolationMirror;
import org.servicesafety.jira.issue.ViolationsAtWork;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.security.ProjectRoles;
import org.servicesafety.jira.workflow.Asking;
import org.servicesafety.jira.workflow.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plan items and violations as issues, with the fields and workflows that they have. */
@Configuration(proxyBeanMethods = false)
public class IssueWiring {

    @Bean
    IssueFields issueFields(Registry registry, CustomFieldManager fields) {
        return new IssueFields(registry, fields);
    }

    @Bean
    ViolationMirror violationMirror(ViolationRows rows, Registry registry, IssueFields fields) {
        return new ViolationMirror(rows, registry, fields);
    }

    @Bean
    IssueWriting.Jira jiraForIssues(
            ProjectManager projects,
            SubTaskManager subTasks,
            UserManager users,
            JiraAuthenticationContext who,
            CommentManager comments,
            DateTimeFormatterFactory dates) {
        return new IssueWriting.Jira(projects, subTasks, users, who, comments, dates);
    }

    @Bean
    IssueWriting issueWriting(
            IssueService service, IssueWriting.Jira jira, Registry registry, IssueFields fields, Units units) {
        return new IssueWriting(service, jira, registry, fields, units);
    }

    @Bean
    ViolationIssues violationIssues(IssueWriting writing) {
        return new ViolationIssues(writing);
    }

    @Bean
    ItemIssues itemIssues(IssueWriting writing) {
        return new ItemIssues(writing);
    }

    @Bean
    Moving moving() {
        return new Moving();
    }

    @Bean
    ItemMirror.Steps itemMirrorSteps(
            Transaction transaction,
            Rights rights,
            Occurrences occurrences,
            MarkOccurrence mark,
            ConfirmOccurrence confirm) {
        return new ItemMirror.Steps(transaction, rights, occurrences, mark, confirm);
    }

    @Bean
    ItemStatuses itemStatuses(Registry registry) {
        return new ItemStatuses(registry);
    }

    @Bean
    ItemMirror itemMirror(
            AoItemRows rows,
            OccurrenceIssueRows occurrenceRows,
            ItemMirror.Steps steps,
            ItemStatuses statuses,
            IssueFields fields,
            Moving moving) {
        return new ItemMirror(rows, occurrenceRows, steps, statuses, fields, moving);
    }

    @Bean
    ItemsAtWork itemsAtWork(ItemWork work, OccurrenceIssueRows occurrences, Rights rights, Moving moving) {
        return new ItemsAtWork(work, occurrences, rights, moving);
    }

    @Bean
    IssueItems.WithdrawalWords withdrawalWords(Languages languages, Texts texts) {
        return new IssueItems.WithdrawalWords() {
            @Override
            public String of(Plan plan) {
                return said("item-withdrawn", plan.latest().number());
            }

            @Override
            public String ofDeleted(Plan plan) {
                return said("deleted-draft", String.valueOf(plan.year()));
            }

            private String said(String key, Object about) {
                return texts.in(languages.of((String) null)).text("service-safety.plan." + key, about);
            }
        };
    }

    @Bean
    PlanItems planItems(AoItemRows rows, ItemIssues issues, IssueItems.WithdrawalWords words, Moving moving) {
        return new IssueItems(rows, issues, words, moving);
    }

    @Bean
    Violations violations(
            ViolationRows rows, ViolationIssues issues, IssueManager jira, IssueFields fields, RepeatLinks links) {
        return new IssueViolations(rows, issues, jira, fields, links);
    }

    @Bean
    RepeatLinks repeatLinks(
            IssueLinkManager links, IssueManager issues, Registry registry, JiraAuthenticationContext who) {
        return new RepeatLinks(links, issues, registry, who);
    }

    @Bean
    ViolationsAtWork violationsAtWork(ViolationRows rows, Acts acts) {
        return new ViolationsAtWork(rows, acts);
    }

    @Bean(initMethod = "begin", destroyMethod = "end")
    ViolationEvents violationEvents(EventPublisher publisher, ViolationMirror mirror, Transaction transaction) {
        return new ViolationEvents(publisher, mirror, transaction);
    }

    @Bean
    Storage storage(
            CustomFieldValuePersister values,
            GenericConfigManager configurations,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext who,
            ApplicationProperties jira) {
        return new Storage(values, configurations, lengths, who, jira);
    }

    @Bean
    Asking asking(JiraAuthenticationContext who, ProjectRoles roles) {
        return new Asking(who, roles);
    }

    @Bean
    Refusals refusals(IssueFields fields, Languages languages, Texts texts) {
        return new Refusals(fields, languages, texts);
    }
}
