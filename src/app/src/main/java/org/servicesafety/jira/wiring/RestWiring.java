package org.servicesafety.jira.wiring;

import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.PlanDeadline;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.ActFigures;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.load.Loads;
import org.servicesafety.jira.rest.ActView;
import org.servicesafety.jira.rest.Asking;
import org.servicesafety.jira.rest.CoveragePlanView;
import org.servicesafety.jira.rest.CoverageView;
import org.servicesafety.jira.rest.Errors;
import org.servicesafety.jira.rest.ItemView;
import org.servicesafety.jira.rest.PlanView;
import org.servicesafety.jira.rest.UnitView;
import org.servicesafety.jira.security.UserNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the resources share. The resources themselves are made by Jira, which finds them by the descriptor. */
@Configuration(proxyBeanMethods = false)
public class RestWiring {

    @Bean
    Asking restAsking(Transaction transaction, Rights rights, Languages languages) {
        return new Asking(transaction, rights, languages);
    }

    @Bean
    Errors restErrors(Texts texts, Languages languages) {
        return new Errors(texts, languages);
    }

    @Bean
    Loads loads() {
        return new Loads();
    }

    @Bean
    UnitView unitView(Units units) {
        return new UnitView(units);
    }

    @Bean
    UnitNames unitNames(Sql sql) {
        return new UnitNames(sql);
    }

    @Bean
    CoverageView coverageView(UnitNames names, Clock clock) {
        return new CoverageView(names, clock);
    }

    @Bean
    CoveragePlanView coveragePlanView(UnitNames names, Clock clock) {
        return new CoveragePlanView(names, clock);
    }

    @Bean
    ActFigures actFigures(Sql sql) {
        return new ActFigures(sql);
    }

    @Bean
    UserNames userNames(UserManager users) {
        return new UserNames(users);
    }

    @Bean
    ActView actView(UnitNames units, ActFigures figures, UserNames users, Clock clock) {
        return new ActView(units, figures, users, clock);
    }

    @Bean
    PlanView planView(UnitNames units, UserNames users, PlanDeadline deadline) {
        return new PlanView(units, users, deadline);
    }

    @Bean
    ItemView itemView(UserNames users, PlanItems items, Occurrences occurrences, Clock clock) {
        return new ItemView(users, items, occurrences, clock);
    }
}
