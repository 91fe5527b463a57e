package org.servicesafety.jira.wiring;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.LocalDate;
import org.servicesafety.domain.plan.ItemTerm;
import org.servicesafety.domain.plan.OccurrenceIssues;
import org.servicesafety.jira.ao.AoItemRows;
import org.servicesafety.jira.ao.OccurrenceIssueRows;
import org.servicesafety.jira.issue.IssueItems;
import org.servicesafety.jira.issue.IssueWriting;
import org.servicesafety.jira.issue.ItemIssues;
import org.servicesafety.jira.issue.ItemStatuses;
import org.servicesafety.jira.issue.Moving;
import org.servicesafety.jira.issue.PartMakers;
import org.servicesafety.jira.issue.SubTaskIssues;
import org.servicesafety.jira.issue.SubTasks;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.registry.Registry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Occurrences of plan items as sub-tasks. */
@Configuration(proxyBeanMethods = false)
public class SubTaskWiring {

    @Bean
    SubTaskIssues.Words subTaskWords(Registry registry, Texts texts) {
        return new SubTaskIssues.Words() {
            @Override
            public String period(ItemTerm term, LocalDate due) {
                return term.periodOf(due)
                        .map(period -> wording().period(period))
                        .orElseGet(() -> wording()
                                .text("service-safety.plan.until", wording().day(due)));
            }

            @Override
            public String summary(String activity, String period) {
                return wording().text("service-safety.plan.occurrence", activity, period);
            }

            private Wording wording() {
                return texts.in(registry.language().flatMap(Language::ofTag).orElse(Language.EN));
            }
        };
    }

    @Bean
    SubTaskIssues subTaskIssues(IssueWriting writing, Registry registry, SubTaskIssues.Words words) {
        return new SubTaskIssues(writing, registry, words);
    }

    @Bean
    PartMakers partMakers(JiraAuthenticationContext who, UserManager users, PermissionManager permissions) {
        return new PartMakers(who, users, permissions);
    }

    @Bean
    SubTasks.Issues subTaskSources(
            IssueManager jira, SubTaskIssues parts, ItemIssues items, ItemStatuses statuses, PartMakers makers) {
        return new SubTasks.Issues(jira, parts, items, statuses, makers);
    }

    @Bean
    OccurrenceIssues occurrenceIssues(
            OccurrenceIssueRows rows,
            AoItemRows items,
            SubTasks.Issues issues,
            IssueItems.WithdrawalWords words,
            Moving moving) {
        return new SubTasks(rows, items, issues, words, moving);
    }
}
