package org.servicesafety.jira.wiring;

import org.servicesafety.domain.rulebook.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the rule book: the edition that the app brings with it. */
@Configuration(proxyBeanMethods = false)
public class RuleBookWiring {

    @Bean
    RuleBooks ruleBooks() {
        return RuleBooks.builtIn();
    }
}
