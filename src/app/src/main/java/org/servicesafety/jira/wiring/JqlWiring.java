package org.servicesafety.jira.wiring;

import com.atlassian.jira.security.PermissionManager;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlItems;
import org.servicesafety.jira.figures.SqlViolationIssues;
import org.servicesafety.jira.jql.Searching;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What functions of the query language ask. The functions themselves are made by Jira, which finds them by the descriptor. */
@Configuration(proxyBeanMethods = false)
public class JqlWiring {

    @Bean
    SqlItems sqlItems(Sql sql) {
        return new SqlItems(sql);
    }

    @Bean
    SqlViolationIssues sqlViolationIssues(Sql sql) {
        return new SqlViolationIssues(sql);
    }

    @Bean
    Searching searching(PermissionManager permissions, Languages languages, Texts texts) {
        return new Searching(permissions, languages, texts);
    }
}
