package org.servicesafety.jira.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Clock;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what pages, gadgets and panels are made from; Jira makes these themselves, by their constructors. */
@Configuration(proxyBeanMethods = false)
public class PageWiring {

    @Bean
    Islands islands(
            Languages languages, Texts texts, Rights rights, JiraAuthenticationContext authentication, Clock clock) {
        return new Islands(languages, texts, rights, authentication, clock);
    }

    @Bean
    Bodies bodies(Units units, Rights rights, Clock clock) {
        return new Bodies(units, rights, clock);
    }

    @Bean
    Today today(RuleBooks ruleBooks, Clock clock) {
        return new Today(ruleBooks, clock);
    }
}
